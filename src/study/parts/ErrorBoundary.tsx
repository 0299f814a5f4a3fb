import { Component, type ReactNode } from 'react';
import type { Language } from '../../model/text.ts';
import { say } from '../../words/join.ts';

interface Props {
  language: Language;
  children: ReactNode;
}

/** Says so when the room breaks down, instead of leaving a blank page. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { language, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <p className="message message-error" role="alert">
        {say(
          {
            zh: '学习页面出错了。答过的题仍记在本机浏览器中，请刷新本页继续。',
            en: 'The study room has broken down. What you answered is still kept in this browser: reload the page to go on.',
          },
          language,
        )}
      </p>
    );
  }
}
