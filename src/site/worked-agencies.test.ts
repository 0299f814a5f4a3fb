import { describe, expect, it } from 'vitest';
import { judge } from '../engine/judge.ts';
import { loadLibrary } from '../library/load.ts';

const { standards, questions } = loadLibrary(process.cwd());
const bank = Object.fromEntries(questions.map(({ id, question }) => [id, question]));

describe.each(standards.filter(({ isRead }) => isRead).map((standard) => [standard.id, standard] as const))(
  'the worked agency of %s',
  (_, { provisions, workedAgency }) => {
    it('is judged, provision by provision, as a careful inspector judges it', () => {
      const { answers, date, verdicts } = workedAgency!;
      const judged = judge(provisions, bank, answers, { date, reading: 'plain' });
      expect(Object.fromEntries(judged.map(({ provision, verdict }) => [provision, verdict]))).toEqual(
        verdicts,
      );
    });

    it('shows what conforms, what falls short wholly and in part, and what is left open', () => {
      expect(Object.values(workedAgency!.verdicts)).toEqual(
        expect.arrayContaining(['conforms', 'partial', 'nonconforming', 'unanswered']),
      );
    });
  },
);
