import { ReadingMode } from '../../model/answer.ts';
import { languages, type Language } from '../../model/text.ts';
import { readingLabels, readingNotes } from '../../words/labels.ts';
import { useCheck } from '../screen/current.ts';
import { useSay, useSession } from '../session.ts';

const names: Record<Language, string> = { zh: '中文', en: 'English' };

interface Props {
  id: string;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** In which language the report is, and how it reads statements. */
export function ReportChoices({ id, language, onLanguage }: Props) {
  const say = useSay();
  const { shelf } = useSession();
  const reading = useCheck(id, (check) => check.reading);
  const read = (mode: ReadingMode) => shelf.change(id, (check) => ({ ...check, reading: mode }));
  return (
    <div className="report-choices">
      <fieldset className="choices">
        <legend>{say({ zh: '报告语言', en: 'Language of the report' })}</legend>
        {languages.map((one) => (
          <label key={one} className="option" lang={one === 'zh' ? 'zh-CN' : 'en'}>
            <input
              type="radio"
              name="report-language"
              checked={language === one}
              onChange={() => onLanguage(one)}
            />
            {names[one]}
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
    </div>
  );
}
