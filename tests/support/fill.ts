import type { Locator, Page } from 'playwright-core';
import type { Expectation, Leaf } from '../../src/model/criterion.ts';
import { planOf } from '../../src/check/logic/plan.ts';
import type { Pack, PackField, PackQuestion } from '../../src/model/pack.ts';

type Asked = PackQuestion | PackField;

/** The leaves of some standards by question: what an answer has to reach. Fields of a roster are `roster.field`. */
function leavesOf(standards: Pack['standards']): Map<string, Leaf[]> {
  const leaves = new Map<string, Leaf[]>();
  const collect = (expectation: Expectation, within: string): void => {
    if ('question' in expectation) {
      const id = within + expectation.question;
      leaves.set(id, [...(leaves.get(id) ?? []), expectation]);
    } else if ('roster' in expectation) {
      for (const part of [expectation.who, expectation.meets])
        if (part) collect(part, `${expectation.roster}.`);
    } else {
      const parts =
        'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
      for (const part of parts) collect(part, within);
    }
  };
  for (const { provisions } of standards)
    for (const { criteria } of provisions)
      for (const { when, expect } of criteria) {
        if (when) collect(when, '');
        collect(expect, '');
      }
  return leaves;
}

/**
 * Answers one question so that everything asked of it is just met. `day` is shortly before the check. Where different
 * people are expected to choose differently, the `nth` person takes the `nth` choice.
 */
async function meet(place: Locator, asked: Asked, leaves: Leaf[], day: string, nth = 0): Promise<void> {
  const text = place.locator('input[inputmode]');
  const boxes = place.getByRole('checkbox');
  switch (asked.type) {
    case 'practice':
      return place.getByRole('radio').first().press('Space');
    case 'choice': {
      const wanted = [...new Set(leaves.map(({ oneOf }) => oneOf?.[0]))];
      const common = asked.options.find(({ id }) => leaves.every(({ oneOf }) => oneOf?.includes(id)));
      const chosen = common?.id ?? wanted[nth % wanted.length];
      const index = asked.options.findIndex(({ id }) => id === chosen);
      return place.getByRole('radio').nth(Math.max(0, index)).press('Space');
    }
    case 'number': {
      const least = Math.max(0, ...leaves.map(({ atLeast = 0 }) => atLeast));
      const most = Math.min(...leaves.map(({ atMost = Infinity }) => atMost));
      return text.fill(String(least > 0 || most === Infinity ? least : most));
    }
    case 'checklist':
      for (let index = 0; index < asked.options.length; index += 1) await boxes.nth(index).press('Space');
      return;
    case 'attestation':
      await place.getByRole('radio').first().press('Space');
      await place.locator('input[type="text"]').nth(0).fill('2017');
      await place.locator('input[type="text"]').nth(1).fill('ZJM');
      return place.locator('input[type="date"]').fill(day);
    case 'recurrence':
      await text.fill('3');
      await place.locator('select').selectOption('month');
      return place.locator('input[type="date"]').fill(day);
    case 'date':
      return place.locator('input[type="date"]').fill(day);
    case 'roster':
      return;
    default:
      return asked satisfies never;
  }
}

/** Answers one question so that as little as possible of what is asked of it is met, and still answers it. */
async function miss(place: Locator, asked: Asked, leaves: Leaf[]): Promise<void> {
  const text = place.locator('input[inputmode]');
  const radios = place.getByRole('radio');
  switch (asked.type) {
    case 'practice':
      return radios.nth(2).press('Space');
    case 'choice': {
      const unwanted = asked.options.findIndex(({ id }) => !leaves.some(({ oneOf }) => oneOf?.includes(id)));
      return radios.nth(Math.max(0, unwanted)).press('Space');
    }
    case 'number': {
      const most = Math.min(...leaves.map(({ atMost = Infinity }) => atMost));
      return text.fill(String(most < Infinity ? most + 2 : 0));
    }
    case 'checklist':
      return place.getByRole('checkbox').first().press('Space');
    case 'attestation':
      return radios.last().press('Space');
    case 'recurrence':
      await text.fill('3');
      await place.locator('select').selectOption('month');
      return place.locator('input[type="date"]').fill('2020-01-31');
    case 'date':
      return place.locator('input[type="date"]').fill('2020-01-31');
    case 'roster':
      return;
    default:
      return asked satisfies never;
  }
}

/**
 * Answers every question of a check by keyboard so that everything conforms, or, where `missed` says so of the how
 * manieth it is, little does. The roster gets two people, unless somebody else fills it.
 */
export async function fillIn(
  page: Page,
  pack: Pack,
  standards: string[],
  day: string,
  {
    missed = () => false,
    roster = addTwo,
  }: { missed?: (index: number) => boolean; roster?: FillRoster } = {},
): Promise<void> {
  const leaves = leavesOf(pack.standards.filter(({ id }) => standards.includes(id)));
  for (const [index, question] of planOf(pack, standards).questions.entries()) {
    const card = page.locator(`[data-question="${question.id}"]`);
    await card.scrollIntoViewIfNeeded();
    if (question.type === 'roster') {
      await roster(card, question, leaves, day);
      continue;
    }
    const place = card.locator('[data-answer]').first();
    const expected = leaves.get(question.id) ?? [];
    await (missed(index) ? miss(place, question, expected) : meet(place, question, expected, day));
  }
}

type FillRoster = (
  card: Locator,
  question: Extract<PackQuestion, { type: 'roster' }>,
  leaves: Map<string, Leaf[]>,
  day: string,
) => Promise<void>;

/** Two people who have everything that is asked of them. */
const addTwo: FillRoster = async (card, question, leaves, day) => {
  for (const [index, name] of ['甲', '乙'].entries()) {
    await card.getByRole('button', { name: /添加一人|Add a person/ }).press('Enter');
    const person = card.locator('.person').nth(index);
    await person.locator('input[type="text"]').first().fill(name);
    for (const [field, asked] of Object.entries(question.fields)) {
      const place = person.locator('[data-answer]', { hasText: asked.ask }).first();
      await meet(place, asked, leaves.get(`${question.id}.${field}`) ?? [], day, index);
    }
  }
};
