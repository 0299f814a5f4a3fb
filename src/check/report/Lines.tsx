import { Fragment } from 'react';
import type { DocumentLanguage } from '../../export/document.ts';

/** Whether a line is in Chinese: what a reader aloud is to take it for. */
const HAN = /\p{Script=Han}/u;

/** A text; in a document of both languages each line, and each half of one, says which language it is in. */
export function Lines({ text, language }: { text: string; language: DocumentLanguage }) {
  if (language !== 'both') return text;
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && '\n'}
      {line.split(/(\u3000)/).map((part, place) =>
        part === '\u3000' ? (
          part
        ) : (
          <span key={place} lang={HAN.test(part) ? 'zh-CN' : 'en'}>
            {part}
          </span>
        ),
      )}
    </Fragment>
  ));
}
