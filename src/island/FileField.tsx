import { useState, type ChangeEvent, type ReactNode } from 'react';
import type { Language } from '../model/text.ts';
import { say } from '../words/join.ts';

interface Props {
  language: Language;
  id: string;
  label: string;
  /** Takes what is in the file, and gives what is to be said of it, if anything. */
  onOpen: (name: string, text: string) => ReactNode;
}

/** A JSON file to open. What comes of it is announced; the same file can be chosen again once it has been mended. */
export function FileField({ language, id, label, onOpen }: Props) {
  const [outcome, setOutcome] = useState<ReactNode>(null);

  async function open({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const file = input.files?.[0];
    if (!file) return;
    setOutcome(null);
    const text = await file.text().catch(() => null);
    input.value = '';
    setOutcome(text === null ? <Unreadable name={file.name} language={language} /> : onOpen(file.name, text));
  }

  return (
    <>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-outcome`}
          onChange={(event) => void open(event)}
        />
      </div>
      <div id={`${id}-outcome`} role="alert">
        {outcome}
      </div>
    </>
  );
}

function Unreadable({ name, language }: { name: string; language: Language }) {
  return (
    <p className="error">
      {say(
        {
          zh: `没有打开“${name}”：文件读不出来，可能已被移动或正被占用。请重新选择。`,
          en: `“${name}” was not opened: the file could not be read. It may have been moved, or be in use. Choose it again.`,
        },
        language,
      )}
    </p>
  );
}
