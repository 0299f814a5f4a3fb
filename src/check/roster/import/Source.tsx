import { useId, useState, type ChangeEvent, type ClipboardEvent } from 'react';
import type { PackField } from '../../../model/pack.ts';
import type { Text } from '../../../model/text.ts';
import { download } from '../../../export/download.ts';
import { Field, FieldError } from '../../parts/Field.tsx';
import { useSay, useSession } from '../../session.ts';
import { sheetOf, sheetsOf, type Sheet, type Trouble } from './table.ts';
import { templateFile } from './template.ts';

const troubles: Record<Trouble, Text> = {
  'old-excel': {
    zh: '这是旧格式的Excel文件（.xls）。请在Excel里另存为.xlsx或.csv，再选一次。',
    en: 'This is an old Excel file (.xls). Save it as .xlsx or .csv in Excel and choose it again.',
  },
  broken: {
    zh: '这个文件读不了：可能已损坏，或者设了密码。',
    en: 'This file cannot be read: it may be damaged or protected by a password.',
  },
  empty: { zh: '里面没有任何内容。', en: 'There is nothing in it.' },
};

interface Props {
  fields: Readonly<Record<string, PackField>>;
  onSheets: (sheets: Sheet[]) => void;
}

/** Where the people come from: the clipboard or a file. */
export function Source({ fields, onSheets }: Props) {
  const id = useId();
  const say = useSay();
  const { language } = useSession().pack;
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const take = (read: Sheet[] | Sheet | Trouble) => {
    if (typeof read === 'string') setTrouble(read);
    else onSheets(Array.isArray(read) ? read : [read]);
  };
  async function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const file = input.files?.[0];
    if (!file) return;
    setTrouble(null);
    const read = await sheetsOf(file);
    // So that the same file can be chosen again once it has been mended.
    input.value = '';
    take(read);
  }
  async function paste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain');
    // A name typed or pasted alone may go on; what has several rows or columns is a sheet.
    if (!/[\t\n]/.test(pasted.trim())) return;
    event.preventDefault();
    setText(pasted);
    setTrouble(null);
    take(await sheetOf(pasted));
  }

  return (
    <>
      <Field
        id={`${id}-paste`}
        label={say({ zh: '从表格复制后粘贴在这里', en: 'Copy from a spreadsheet and paste here' })}
        hint={say({ zh: '连同表头一起复制；一行一个人。', en: 'With the heads, one person a row.' })}
      >
        {(control) => (
          <textarea
            rows={3}
            {...control}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => void paste(event)}
          />
        )}
      </Field>
      {text.trim() !== '' && (
        <p className="actions">
          <button type="button" onClick={() => void sheetOf(text).then(take)}>
            {say({ zh: '读取粘贴的内容', en: 'Read what was pasted' })}
          </button>
        </p>
      )}
      <Field
        id={`${id}-file`}
        label={say({ zh: '或者选择文件（.xlsx、.csv）', en: 'Or choose a file (.xlsx, .csv)' })}
      >
        {(control) => (
          <input
            type="file"
            accept=".xlsx,.csv,.tsv,.txt"
            {...control}
            onChange={(event) => void choose(event)}
          />
        )}
      </Field>
      <FieldError id={`${id}-source`} error={trouble ? say(troubles[trouble]) : undefined} />
      <p className="actions">
        <button
          type="button"
          className="quiet"
          onClick={() => void templateFile(fields, language).then(download)}
        >
          {say({ zh: '下载空白模板（.csv）', en: 'Download an empty template (.csv)' })}
        </button>
      </p>
    </>
  );
}
