import type { Pack, PackQuestion, Stop } from '../../model/pack.ts';
import type { Plan } from './plan.ts';

/** What is looked at in one place. */
export interface Place {
  where: string;
  questions: readonly PackQuestion[];
}

/** A stop on the way, with the places there. */
export interface WalkStop {
  stop: Stop;
  places: readonly Place[];
}

/** What a check asks, in the order in which one walks through the building. */
export function walkOf(pack: Pick<Pack, 'walk'>, plan: Plan): WalkStop[] {
  return pack.walk.flatMap(({ stop, questions }) => {
    const asked = questions.flatMap((id) => plan.questions.find((question) => question.id === id) ?? []);
    const wheres = [...new Set(asked.map(({ where }) => where))];
    const places = wheres.map((where) => ({
      where,
      questions: asked.filter((question) => question.where === where),
    }));
    return places.length === 0 ? [] : [{ stop, places }];
  });
}
