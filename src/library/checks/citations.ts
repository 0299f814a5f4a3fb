import type { Check } from '../draft.ts';
import { documentNumber } from './numbers.ts';

/** A law or a rule named without a number: 《劳动法》, but not the title in GB/T 33554《职业指导服务规范》. */
const rule = /(?<!\d)《[^《》]*(?:法|条例|规定|办法|意见|通知)》/g;

/** Every document that a Chinese text names is known to sources.yaml, and every document there is cited. */
export const citations: Check = ({ standards, sources }) => {
  const known = Object.entries(sources.value);
  const texts = standards.flatMap(({ standard }) =>
    standard.clauses.flatMap(({ title, text, cells, at }) =>
      [title, text, ...(cells ?? [])].flatMap((said) => (said ? [{ zh: said.zh, at }] : [])),
    ),
  );
  const unknown = texts.flatMap(({ zh, at }) =>
    [...(zh.match(documentNumber) ?? []), ...(zh.match(rule) ?? [])]
      .filter((name) => !known.some(([, { cited }]) => cited.includes(name)))
      .map((name) => ({ at, message: `${name} is cited but sources.yaml does not know it` })),
  );
  const uncited = known
    .filter(([, { cited }]) => !texts.some(({ zh }) => cited.some((form) => zh.includes(form))))
    .map(([id]) => ({ at: sources.at(id), message: `no standard cites ${id}` }));
  return [...unknown, ...uncited];
};
