import { Component, type ReactNode } from 'react';

interface Props {
  /** What is said then: what has happened, what is safe and what to do. */
  message: ReactNode;
  children: ReactNode;
}

/** Says so when an island breaks down, instead of leaving a blank page. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { message, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <div className="message message-error" role="alert">
        {message}
      </div>
    );
  }
}
