import type { Choice } from './choice.ts';
import type { Item } from './pack.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What a standard says on a question, in a form in which two can be told to be the same. */
const stance = ({ asks }: Item, standard: string): string =>
  asks
    .filter((ask) => ask.standard === standard)
    .map(({ obligation, as, expectation, condition }) => [obligation, as, expectation, condition].join('|'))
    .sort()
    .join('\n');

/** Of an item, what the chosen standards ask; nothing where the choice leaves it out. */
function narrowed(item: Item, choice: Choice): Item | null {
  if (choice.area && item.area !== choice.area) return null;
  if (choice.topic && item.topic !== choice.topic) return null;
  const asks = item.asks.filter(({ standard }) => choice.standards.includes(standard));
  if (asks.length === 0) return null;
  if (choice.obligation && !asks.some(({ obligation }) => obligation === choice.obligation)) return null;
  if (choice.words) {
    const said = [
      item.question,
      ...asks.flatMap(({ clause, text, expectation }) => [clause, text, expectation]),
    ];
    if (!said.some((text) => fold(text).includes(fold(choice.words)))) return null;
  }
  if (!isShown(item, choice)) return null;
  const isChosen = (standard: string) => choice.standards.includes(standard);
  return { ...item, asks, relations: item.relations.filter(({ a, b }) => isChosen(a) && isChosen(b)) };
}

function isShown(item: Item, { show, of, standards }: Choice): boolean {
  const asking = standards.filter((standard) => item.asks.some((ask) => ask.standard === standard));
  const silent = standards.filter((standard) => !asking.includes(standard));
  switch (show) {
    case 'all':
      return true;
    case 'differences':
      return new Set(standards.map((standard) => stance(item, standard))).size > 1;
    case 'shared':
      return silent.length === 0;
    case 'only':
      return asking.length === 1 && (!of || asking[0] === of);
    case 'missing':
      return silent.length === 1 && (!of || silent[0] === of);
    default:
      return show satisfies never;
  }
}

/** The items that a choice shows, each with what the chosen standards ask there. */
export const narrow = (items: readonly Item[], choice: Choice): Item[] =>
  items.map((item) => narrowed(item, choice)).filter((item) => item !== null);
