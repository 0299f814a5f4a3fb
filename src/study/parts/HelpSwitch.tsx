import { useSay, useSession } from '../session.ts';

/** Shows the other language beneath every question, or hides it. */
export function HelpSwitch() {
  const say = useSay();
  const { help, setHelp } = useSession();
  return (
    <label className="option switch no-print">
      <input type="checkbox" checked={help} onChange={(event) => setHelp(event.currentTarget.checked)} />
      {say({ zh: '附英文', en: 'Show the Chinese beneath' })}
    </label>
  );
}
