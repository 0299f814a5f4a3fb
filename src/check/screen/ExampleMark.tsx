import { useSay } from '../session.ts';
import { useCheck } from './current.ts';

/** Says of an example that it is one. */
export function ExampleMark({ id }: { id: string }) {
  const say = useSay();
  const example = useCheck(id, (check) => check.example);
  if (!example) return null;
  return (
    <p className="message example-mark">
      <strong>{say({ zh: '示例', en: 'Example' })}</strong>{' '}
      {say({
        zh: '机构和答复都是虚构的，用来看填好的自查和报告是什么样子。可以随意改动，不影响自己的自查。',
        en: 'The agency and its answers are invented, to show what a filled-in check and its report look like. Change what you like: your own checks are not touched.',
      })}
    </p>
  );
}
