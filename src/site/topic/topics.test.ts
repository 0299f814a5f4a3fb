import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../library/load.ts';
import { provisionsOn, topicsOf } from './topics.ts';

const topics = topicsOf(loadLibrary(process.cwd()));
const topic = (id: string) => topics.find((candidate) => candidate.id === id)!;

describe('a topic', () => {
  it('has each question with the provisions of every standard that ask it, in the order of the standards', () => {
    const { asked } = topic('complaints').questions.find(({ question }) => question.id === 'complaint-days')!;
    expect(asked.map(({ standard, provision }) => `${standard.id} ${provision.id}`)).toEqual([
      'lhasa-graduates 8.5',
      'lhasa-hardship 8.2.2#2',
      'chongqing 9.3',
      'lhasa-returnees 7.3',
    ]);
  });

  it('shows who is silent', () => {
    const silent = topic('complaints')
      .standards.filter((one) => provisionsOn(one) === 0)
      .map(({ standard }) => standard.id);
    expect(silent).toEqual(['cross-strait']);
  });

  it('counts a provision once, however many of its questions it asks', () => {
    const { questions, standards } = topic('complaints');
    for (const { standard, obligations } of standards) {
      const provisions = questions.flatMap(({ asked }) =>
        asked.filter((one) => one.standard === standard).map(({ provision }) => provision.id),
      );
      const counted = Object.values(obligations).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(new Set(provisions).size);
    }
  });

  it('tells a question that only says whether a provision applies from one that is judged', () => {
    const { asked } = topic('management-rules').questions.find(
      ({ question }) => question.id === 'provider-type',
    )!;
    expect(new Set(asked.map(({ as }) => as))).toEqual(new Set(['condition']));
  });
});

it('every question stands on the page of one topic, and no other', () => {
  const { questions } = loadLibrary(process.cwd());
  const placed = topics.flatMap((one) => one.questions.map(({ question }) => question.id));
  expect(placed.sort()).toEqual(questions.map(({ id }) => id).sort());
});
