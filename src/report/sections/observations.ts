import type { Text } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import type { GapReport } from '../schema.ts';
import { findingsTable } from './findings-table.ts';
import { note, type SectionOf } from './section.ts';

/** What is reported beside the gaps and counted apart: observations, and what is for information. */
export const observationsSection: SectionOf = (report) => {
  const { language, reading, observations, information } = report;
  const table = (rows: typeof observations, id: string, caption: Text, empty: Text) =>
    findingsTable(
      rows,
      {
        id,
        caption: say(caption, language),
        sheet: say(caption, language),
        empty: say(empty, language),
        labels: {
          apart: { zh: '差异', en: 'How far off' },
          closes: { zh: '改进措施', en: 'What would improve it' },
        },
        unassigned: { owner: '', due: '' },
        obligation: () => true,
      },
      report,
    );
  return {
    id: 'observations',
    title: { zh: '观察项', en: 'Observations' },
    blocks: [
      note(whatTheyAre[reading.mode], language),
      table(
        observations,
        'observations-table',
        { zh: '观察项', en: 'Observations' },
        { zh: '没有观察项。', en: 'There is no observation.' },
      ),
      table(
        information,
        'information-table',
        { zh: '供参考', en: 'For information' },
        { zh: '没有供参考的事项。', en: 'There is nothing for information.' },
      ),
    ],
  };
};

const whatTheyAre: Record<GapReport['reading']['mode'], Text> = {
  plain: {
    zh: '观察项是“宜”未采纳或陈述未得到印证；“可”和资料性内容未见采用的，只供参考。两者都不是差距。',
    en: 'An observation is a “should” not followed or a statement not borne out; “may” and informative text not taken up are for information. Neither is a gap.',
  },
  strict: {
    zh: '观察项是“宜”未采纳；“可”和资料性内容未见采用的，只供参考。两者都不是差距。',
    en: 'An observation is a “should” not followed; “may” and informative text not taken up are for information. Neither is a gap.',
  },
};
