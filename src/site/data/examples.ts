import type { Library } from '../../library/library.ts';
import { say } from '../../words/join.ts';
import type { Language } from '../../model/text.ts';
import { Examples } from '../../model/worked-agency.ts';

/** The worked agencies as checks to open. Name and mark both say that they are invented. */
export const examplesOf = ({ standards }: Pick<Library, 'standards'>, language: Language): Examples =>
  Examples.parse(
    standards.flatMap(({ id, regionId, serves, workedAgency }) => {
      if (!workedAgency) return [];
      const { name, story, date, answers } = workedAgency;
      const agency = { zh: `${name.zh}（虚构）`, en: `${name.en} (invented)` };
      return {
        standard: id,
        story: say(story, language),
        check: {
          format: 'duibiao-check',
          version: 2,
          id: `example-${id}`,
          agency: say(agency, language),
          date,
          profile: { region: regionId, serves: [...serves] },
          standards: [id],
          reading: 'plain',
          answers,
          example: true,
          changed: `${date}T00:00:00.000Z`,
        },
      };
    }),
  );
