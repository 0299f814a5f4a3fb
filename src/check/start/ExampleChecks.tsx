import { useState } from 'react';
import type { Check } from '../../model/answer.ts';
import { Examples } from '../../model/worked-agency.ts';
import { useSay, useSession } from '../session.ts';

/** Opens an invented agency's check, to see what one looks like when it is filled in. */
export function ExampleChecks({ onOpened }: { onOpened: (check: Check) => void }) {
  const say = useSay();
  const { pack, shelf } = useSession();
  const [failed, setFailed] = useState(false);
  const standards = pack.standards.filter(({ hasExample }) => hasExample);
  if (standards.length === 0) return null;

  async function open(standard: string) {
    setFailed(false);
    const known = shelf.find(`example-${standard}`);
    if (known) return onOpened(known);
    try {
      const response = await fetch(pack.examplesUrl);
      const examples = Examples.parse(await response.json());
      const example = examples.find((one) => one.standard === standard)!;
      const check = { ...example.check, changed: new Date().toISOString() };
      shelf.put(check);
      onOpened(check);
    } catch {
      setFailed(true);
    }
  }

  return (
    <section aria-labelledby="examples">
      <h3 id="examples">{say({ zh: '先看一个示例', en: 'Look at an example' })}</h3>
      <p className="hint">
        {say({
          zh: '虚构的机构，已经填好，可以看报告，也可以随意改动。它在列表中标为“示例”，不会和自己的自查混在一起。',
          en: 'Invented agencies, already filled in: see the report, change what you like. They are marked “Example” in the list and kept apart from your own checks.',
        })}
      </p>
      <ul className="examples">
        {standards.map(({ id, shortTitle }) => (
          <li key={id}>
            <button type="button" onClick={() => void open(id)}>
              {say({ zh: `示例：${shortTitle}`, en: `Example: ${shortTitle}` })}
            </button>
          </li>
        ))}
      </ul>
      <div role="alert">
        {failed && (
          <p className="error">
            {say({
              zh: '示例没有取到，请检查网络后再试。',
              en: 'The example could not be fetched. Check the connection and try again.',
            })}
          </p>
        )}
      </div>
    </section>
  );
}
