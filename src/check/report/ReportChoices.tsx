import { ReadingMode } from '../../model/answer.ts';
import { isOffered, sectionIds, sectionTitles, type SectionId } from '../../report/choices.ts';
import { readingLabels, readingNotes } from '../../words/labels.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useCheck } from '../screen/current.ts';
import { useChangeOf } from '../screen/use-history.ts';
import { useSay } from '../session.ts';
import type { Choices } from './use-choices.ts';
import type { ReportLanguage } from './use-packs.ts';

const names: Record<ReportLanguage, { label: string; lang?: string }> = {
  zh: { label: '中文', lang: 'zh-CN' },
  en: { label: 'English', lang: 'en' },
  both: { label: '中文 + English' },
};

interface Props {
  id: string;
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
}

/** In which language the report is, how it reads statements, whether it names people, and what goes in. */
export function ReportChoices({ id, choices: { language, named, parts }, onChange }: Props) {
  const say = useSay();
  const change = useChangeOf(id);
  const reading = useCheck(id, (check) => check.reading);
  const standards = useCheck(id, (check) => check.standards.length);
  const read = (mode: ReadingMode) => change((check) => ({ ...check, reading: mode }));
  const offered = sectionIds.filter((part) => isOffered(part, standards));
  const toggle = (part: SectionId, on: boolean) =>
    onChange({ parts: new Set(sectionIds.filter((one) => (one === part ? on : parts.has(one)))) });
  const count = offered.filter((part) => parts.has(part)).length;
  return (
    <div className="report-choices">
      <fieldset className="choices">
        <legend>{say({ zh: '报告语言', en: 'Language of the report' })}</legend>
        {(Object.keys(names) as ReportLanguage[]).map((one) => (
          <label key={one} className="option" lang={names[one].lang}>
            <input
              type="radio"
              name="report-language"
              checked={language === one}
              onChange={() => onChange({ language: one })}
            />
            {names[one].label}
          </label>
        ))}
      </fieldset>
      <fieldset className="choices" aria-describedby="report-reading-note">
        <legend>{say({ zh: '读法', en: 'Reading' })}</legend>
        {ReadingMode.options.map((mode) => (
          <label key={mode} className="option">
            <input
              type="radio"
              name="report-reading"
              checked={reading === mode}
              onChange={() => read(mode)}
            />
            {say(readingLabels[mode])}
          </label>
        ))}
        <p className="hint" id="report-reading-note">
          {say(readingNotes[reading])}
        </p>
      </fieldset>
      <fieldset className="choices" aria-describedby="report-names-note">
        <legend>{say({ zh: '人员姓名', en: 'Names of staff' })}</legend>
        <label className="option">
          <input
            type="checkbox"
            checked={!named}
            onChange={({ target }) => onChange({ named: !target.checked })}
          />
          {say({ zh: '不写姓名，用编号代替', en: 'Leave names out, and number people instead' })}
        </label>
        <p className="hint" id="report-names-note">
          {say({
            zh: '名单、责任人、保管人、核实人和自查人都用编号；备注等自由文字里出现的名单上的姓名（两个字以上）也会替换，给人看之前请再核对一遍。',
            en: 'People on the roster, owners, keepers, verifiers and the assessor are numbered. Names on the roster (of two characters or more) are also replaced in notes and other free text: read it through before you hand it on.',
          })}
        </p>
      </fieldset>
      <Disclosure
        summary={say({
          zh: `报告内容（首页和${offered.length}部分中的${count}部分）`,
          en: `What goes in (the first page and ${count} of ${offered.length} parts)`,
        })}
      >
        <fieldset className="choices report-parts">
          <legend>{say({ zh: '首页之后写哪些', en: 'After the first page' })}</legend>
          {offered.map((part) => (
            <label key={part} className="option">
              <input
                type="checkbox"
                checked={parts.has(part)}
                onChange={({ target }) => toggle(part, target.checked)}
              />
              {say(sectionTitles[part])}
            </label>
          ))}
        </fieldset>
      </Disclosure>
    </div>
  );
}
