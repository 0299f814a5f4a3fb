import type { ReactNode } from 'react';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useSay } from '../session.ts';

/** The keys, for those who want them. */
export function KeyHelp() {
  const say = useSay();
  return (
    <Disclosure summary={say({ zh: '键盘操作', en: 'Keys' })} className="panel-keys">
      <dl className="keys">
        <Key
          does={say({
            zh: '焦点在选项上时，选第几个选项',
            en: 'choose the option of that number, while the focus is on an option',
          })}
        >
          <kbd>1</kbd>–<kbd>9</kbd>
        </Key>
        <Key
          does={say({
            zh: '焦点在选项上时，清除选择',
            en: 'clear the answer, while the focus is on an option',
          })}
        >
          <kbd>0</kbd>
        </Key>
        <Key
          does={say({
            zh: '在选项或数字上：到下一个检查项',
            en: 'on an option or a number: go to the next question',
          })}
        >
          <kbd>Enter</kbd>
        </Key>
        <Key
          does={say({
            zh: '下一个、上一个检查项（在日期和下拉框中由浏览器使用）',
            en: 'next and previous question (in dates and lists the browser uses them itself)',
          })}
        >
          <kbd>Alt</kbd>+<kbd>↓</kbd> <kbd>Alt</kbd>+<kbd>↑</kbd>
        </Key>
        <Key does={say({ zh: '下一节、上一节', en: 'next and previous section' })}>
          <kbd>Alt</kbd>+<kbd>PgDn</kbd> <kbd>Alt</kbd>+<kbd>PgUp</kbd>
        </Key>
        <Key does={say({ zh: '下一个未答项', en: 'next unanswered question' })}>
          <kbd>Alt</kbd>+<kbd>N</kbd>
        </Key>
        <Key does={say({ zh: '查找', en: 'search' })}>
          <kbd>Alt</kbd>+<kbd>S</kbd>
        </Key>
        <Key does={say({ zh: '查看差距报告', en: 'see the gap report' })}>
          <kbd>Alt</kbd>+<kbd>R</kbd>
        </Key>
        <Key
          does={say({
            zh: '撤销、重做答复（在文字框中由浏览器使用）',
            en: 'undo and redo answers (in text boxes the browser uses them itself)',
          })}
        >
          <kbd>Ctrl</kbd>+<kbd>Z</kbd> <kbd>Ctrl</kbd>+<kbd>Y</kbd>
        </Key>
        <Key does={say({ zh: '移到下一处；勾选或展开', en: 'move on; tick or unfold' })}>
          <kbd>Tab</kbd> <kbd>{say({ zh: '空格', en: 'Space' })}</kbd>
        </Key>
      </dl>
    </Disclosure>
  );
}

function Key({ does, children }: { does: string; children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{does}</dd>
    </div>
  );
}
