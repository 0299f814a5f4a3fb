/** A place inside a check: a question, or a topic of an area. */
export type Target = { kind: 'question' | 'topic'; id: string };

/** What is seen of a check besides the form and the report: who does what, what bears it out, the form on paper. */
export const sheets = ['actions', 'binder', 'blank'] as const;
export type Sheet = (typeof sheets)[number];

/** The screens, by the address after `#`. */
export type Route =
  | { screen: 'start' }
  | { screen: 'check'; id: string; target: Target | null }
  | { screen: 'report' | Sheet; id: string }
  /** Asked for by a standard's page, before it is known in which check. */
  | { screen: 'ask'; question: string }
  | { screen: 'unknown' };

const kinds = { q: 'question', t: 'topic' } as const;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads the address after the page's own: `#/c/<id>/report`. */
export function parseHash(hash: string): Route {
  const [first, second, third, fourth, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (!first) return { screen: 'start' };
  if (rest.length > 0 || !second) return { screen: 'unknown' };
  if (first === 'ask' && third === undefined) return { screen: 'ask', question: second };
  if (first !== 'c') return { screen: 'unknown' };
  if (!third) return { screen: 'check', id: second, target: null };
  if (fourth === undefined)
    for (const screen of ['report', ...sheets] as const) if (third === screen) return { screen, id: second };
  if ((third === 'q' || third === 't') && fourth)
    return { screen: 'check', id: second, target: { kind: kinds[third], id: fourth } };
  return { screen: 'unknown' };
}

const encoded = encodeURIComponent;

/** Addresses to link to. */
export const hashOf = {
  start: '#/',
  check: (id: string) => `#/c/${encoded(id)}`,
  report: (id: string) => `#/c/${encoded(id)}/report`,
  sheet: (id: string, sheet: Sheet) => `#/c/${encoded(id)}/${sheet}`,
  question: (id: string, question: string) => `#/c/${encoded(id)}/q/${encoded(question)}`,
  topic: (id: string, topic: string) => `#/c/${encoded(id)}/t/${encoded(topic)}`,
};
