import type { Pack, PackQuestion, PackStandard } from '../../model/pack.ts';
import type { Text } from '../../model/text.ts';
import { citation } from '../../words/citation.ts';
import { areaLabels } from '../../words/labels.ts';
import type { Plan } from './plan.ts';

/** As many questions as one sits down to, under one heading. */
export interface Section {
  id: string;
  name: string;
  questions: readonly PackQuestion[];
}

/** Sections that belong together: those of an area, or of a standard. */
export interface SectionGroup {
  id: string;
  name: string;
  sections: readonly Section[];
}

/** In what order the questions come: by area and topic, or as the clauses of the one standard ask them. */
export type Order = 'topics' | 'clauses';

/** The one standard whose clauses can give the order; none where several are chosen. */
export function soleStandard(plan: Plan): PackStandard | undefined {
  const standards = new Set(plan.judged.map(({ standard }) => standard));
  return standards.size === 1 ? [...standards][0] : undefined;
}

/** The sections of a check. Every question stands in one of them. */
export function sectionsOf(plan: Plan, order: Order, language: Pack['language']): SectionGroup[] {
  const standard = soleStandard(plan);
  if (order === 'clauses' && standard) return [byChapter(plan, standard, language)];
  return plan.areas.map(({ area, topics }) => ({
    id: area,
    name: (areaLabels[area] satisfies Text)[language],
    sections: topics,
  }));
}

function byChapter(plan: Plan, standard: PackStandard, language: Pack['language']): SectionGroup {
  const placed = new Set<string>();
  const sections = standard.chapters.flatMap(({ id, heading }) => {
    const questions = plan.judged
      .filter(({ provision }) => provision.chapter === id)
      .flatMap((asking) => asking.questions)
      // Where several clauses ask a question it stands at the first.
      .filter((question) => !placed.has(question) && placed.add(question))
      .flatMap((question) => plan.questions.find((one) => one.id === question) ?? []);
    const number = citation(id, language);
    const name = [language === 'zh' ? number : capital(number), heading].filter(Boolean).join(' ');
    return questions.length === 0 ? [] : [{ id: `clauses.${id}`, name, questions }];
  });
  return { id: 'clauses', name: standard.shortTitle, sections };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
