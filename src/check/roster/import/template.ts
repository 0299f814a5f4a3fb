import type { PackField } from '../../../model/pack.ts';
import type { Language } from '../../../model/text.ts';
import { say } from '../../../words/join.ts';
import { stateLabels } from '../../../words/labels.ts';

/** The head of the column for a field: what is asked, and in brackets what may be filled in. */
function headOf(field: PackField, language: Language): string {
  const ask = field.ask.replace(/[？?]$/, '');
  const may = mayBe(field, language);
  return say({ zh: `${ask}（${may}）`, en: `${ask} (${may})` }, language);
}

function mayBe(field: PackField, language: Language): string {
  const of = (labels: string[]) => labels.join(' / ');
  switch (field.type) {
    case 'practice':
      return of(Object.values(stateLabels).map((label) => say(label, language)));
    case 'choice':
      return of(field.options.map(({ label }) => label));
    case 'checklist': {
      const labels = field.options.map(({ label }) => label).join(language === 'zh' ? '；' : '; ');
      return say(
        {
          zh: `可填几项，用分号分开：${labels}；都没有`,
          en: `one or more, with semicolons: ${labels}; none of these`,
        },
        language,
      );
    }
    case 'number':
      return field.unit;
    case 'date':
      return say({ zh: '年-月-日', en: 'YYYY-MM-DD' }, language);
    default:
      return field satisfies never;
  }
}

/** The heads of a sheet that can be filled in and imported without matching anything by hand. */
export const templateHeads = (fields: Readonly<Record<string, PackField>>, language: Language): string[] => [
  say({ zh: '姓名、姓名缩写或工号', en: 'Name, initials or staff number' }, language),
  ...Object.values(fields).map((field) => headOf(field, language)),
];

/** The sheet as CSV. Loaded only when it is asked for. */
export async function templateFile(
  fields: Readonly<Record<string, PackField>>,
  language: Language,
): Promise<{ name: string; blob: Blob }> {
  const { toCsv } = await import('../../../export/csv.ts');
  const name = say({ zh: '人员名册模板', en: 'Staff roster template' }, language);
  const columns = templateHeads(fields, language).map((label) => ({
    label,
    type: 'text' as const,
    width: 1,
  }));
  const table = { id: 'roster', caption: name, sheet: name, columns, rows: [], empty: '' };
  return { name: `${name}.csv`, blob: toCsv({ kind: 'table', ...table }) };
}
