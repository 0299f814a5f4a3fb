import type { Page } from 'playwright-core';
import { planOf } from '../src/check/logic/plan.ts';
import type { Answer, Check, Value } from '../src/model/answer.ts';
import type { Pack, PackField, PackQuestion } from '../src/model/pack.ts';

const day = '2026-11-01';

/** Something to say to whatever is asked. Every third practice is only partly in place, so that there are gaps. */
function valueOf(asked: PackQuestion | PackField, nth: number): Value {
  switch (asked.type) {
    case 'practice':
      return { state: nth % 3 === 0 ? 'partly' : 'in-place' };
    case 'number':
      return { number: 2 };
    case 'checklist':
      return { picked: asked.options.slice(nth % 2).map(({ id }) => id) };
    case 'choice':
      return { choice: asked.options[nth % asked.options.length]!.id };
    case 'attestation':
      return { state: 'in-place', edition: '2017', by: 'ZJM', on: day };
    case 'recurrence':
      return { every: 3, unit: 'month', last: day };
    case 'date':
      return { date: day };
    case 'roster':
      return {};
    default:
      return asked satisfies never;
  }
}

function answerOf(question: PackQuestion, nth: number, staff: number): Answer {
  if (question.type !== 'roster')
    return { value: valueOf(question, nth), evidence: [{ document: `D${nth % 20}`, kept: 'A' }] };
  const people = Array.from({ length: staff }, (_, at) => ({
    id: `p${at}`,
    name: `P${at + 1}`,
    fields: Object.fromEntries(
      Object.entries(question.fields).map(([field, asked]) => [field, valueOf(asked, at)]),
    ),
  }));
  return { people };
}

/** A check against some standards with every question answered and so many people on the roster. */
export function filledCheck(pack: Pack, standards: readonly string[], staff: number): Check {
  const { questions } = planOf(pack, standards);
  return {
    format: 'duibiao-check',
    version: 2,
    id: 'bench',
    agency: 'Bench',
    assessor: '',
    date: '2026-11-20',
    standards: [...standards],
    reading: 'plain',
    answers: Object.fromEntries(
      questions.map((question, nth) => [question.id, answerOf(question, nth, staff)]),
    ),
    changed: '2026-11-20T08:00:00.000Z',
  };
}

/** Opens a check from its file. */
export async function openFilled(page: Page, address: string, check: Check): Promise<void> {
  await page.goto(address);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'bench.duibiao.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(check)),
  });
  await page.locator('[data-question]').first().waitFor();
}
