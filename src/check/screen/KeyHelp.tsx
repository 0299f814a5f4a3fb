import { Disclosure } from '../parts/Disclosure.tsx';
import { useSay } from '../session.ts';

/** The keys, for those who want them. */
export function KeyHelp() {
  const say = useSay();
  return (
    <Disclosure summary={say({ zh: '键盘操作', en: 'Keys' })} className="panel-keys">
      <dl className="keys">
        <div>
          <dt>
            <kbd>1</kbd>–<kbd>9</kbd>
          </dt>
          <dd>
            {say({
              zh: '焦点在选项上时，选第几个选项',
              en: 'choose the option of that number, while the focus is on an option',
            })}
          </dd>
        </div>
        <div>
          <dt>
            <kbd>Alt</kbd>+<kbd>↓</kbd> <kbd>Alt</kbd>+<kbd>↑</kbd>
          </dt>
          <dd>
            {say({
              zh: '下一个、上一个检查项（在日期和下拉框中由浏览器使用）',
              en: 'next and previous question (in dates and lists the browser uses them itself)',
            })}
          </dd>
        </div>
        <div>
          <dt>
            <kbd>Tab</kbd> <kbd>{say({ zh: '空格', en: 'Space' })}</kbd>
          </dt>
          <dd>{say({ zh: '移到下一处；勾选或展开', en: 'move on; tick or unfold' })}</dd>
        </div>
      </dl>
    </Disclosure>
  );
}
