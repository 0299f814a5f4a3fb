import type { Check } from '../draft.ts';

const documentNumber = /(?:GB|LD)[/／]T\s?\d+(?:\.\d+)?(?:[—-]\d{4})?/g;

/** Every document number in a Chinese text is known to sources.yaml, and every document there is cited. */
export const citations: Check = ({ standards, sources }) => {
  const known = Object.entries(sources.value);
  const texts = standards.flatMap(({ standard }) =>
    standard.clauses.flatMap(({ text, at }) => (text ? [{ zh: text.zh, at }] : [])),
  );
  const unknown = texts.flatMap(({ zh, at }) =>
    (zh.match(documentNumber) ?? [])
      .filter((number) => !known.some(([, { cited }]) => cited.includes(number)))
      .map((number) => ({ at, message: `${number} is cited but sources.yaml does not know it` })),
  );
  const uncited = known
    .filter(([, { cited }]) => !texts.some(({ zh }) => cited.some((form) => zh.includes(form))))
    .map(([id]) => ({ at: sources.at(id), message: `no standard cites ${id}` }));
  return [...unknown, ...uncited];
};
