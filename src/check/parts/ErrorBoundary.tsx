import { Component, type ReactNode } from 'react';
import { say } from '../../words/join.ts';
import type { Language } from '../../model/text.ts';

interface Props {
  language: Language;
  children: ReactNode;
}

/** Says so when the form breaks down, instead of leaving a blank page. */
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
            zh: '自查页面出错了。已填的答复仍保存在本机浏览器中，请刷新本页继续。',
            en: 'The form has broken down. What you answered is still saved in this browser: reload the page to go on.',
          },
          language,
        )}
      </p>
    );
  }
}
