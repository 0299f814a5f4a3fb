import type { Ask, ComparePack, Item } from '../pack.ts';

const ask = (standard: string, expectation: string, more: Partial<Ask> = {}): Ask => ({
  standard,
  clause: '4.1',
  href: `/${standard}/`,
  obligation: 'shall',
  force: 'normative',
  text: `${standard} says ${expectation}`,
  expectation,
  condition: null,
  as: 'expectation',
  ...more,
});

const item = (id: string, asks: Ask[], more: Partial<Item> = {}): Item => ({
  id,
  topic: 'complaints',
  area: 'processes',
  question: `Question ${id}?`,
  from: null,
  asks,
  relations: [],
  ...more,
});

/** Three standards and six questions: shared alike, shared otherwise, asked by one, by all but one, of the premises, as a condition. */
export const samplePack: ComparePack = {
  language: 'en',
  standards: ['a', 'b', 'c'].map((id) => ({
    id,
    name: id.toUpperCase(),
    title: `The standard of ${id.toUpperCase()}`,
    status: 'draft',
    statusNote: 'Treated as a draft',
    href: `/${id}/`,
  })),
  topics: [
    { id: 'complaints', name: 'Complaints' },
    { id: 'premises', name: 'Premises' },
  ],
  items: [
    item('same', [ask('a', 'done'), ask('b', 'done'), ask('c', 'done')]),
    item('differs', [ask('a', 'at most 5'), ask('b', 'at most 15'), ask('c', 'done')], {
      relations: [
        { a: 'a', b: 'b', is: 'stricter', caveats: [{ kind: 'start', standards: ['a'] }] },
        { a: 'a', b: 'c', is: 'stricter', caveats: [] },
        { a: 'b', b: 'c', is: 'stricter', caveats: [] },
      ],
      from: 'the day of acceptance',
    }),
    item('alone', [ask('b', 'done', { obligation: 'should' })]),
    item('but-one', [ask('a', 'done'), ask('b', 'done')]),
    item('rooms', [ask('c', 'has: a waiting area')], { topic: 'premises', area: 'facilities' }),
    item('condition', [
      ask('a', 'has: groups', { as: 'condition' }),
      ask('b', 'done', { condition: 'groups' }),
    ]),
  ],
};
