import { describe, expect, it } from 'vitest';
import type { Value } from '../../../model/answer.ts';
import { conforms, gap, held, none, observation } from '../provision.ts';
import {
  assessmentTools,
  assessmentToolsStandard,
  harmToSelf,
  publicDuty,
  registrationDuty,
} from './conditions.ts';

const inPlace = { value: { state: 'in-place' as const } };
const partly = { value: { state: 'partly' as const } };
const notInPlace = { value: { state: 'not-in-place' as const } };
const attested: Value = { state: 'in-place', edition: '2024', by: '卓玛', on: '2026-11-20' };

describe(assessmentToolsStandard.title, () => {
  it('conforms where tools are held and were verified, be it on the day of the check', () => {
    expect(held(assessmentToolsStandard, { tools: inPlace, conformity: { value: attested } })).toEqual(
      conforms,
    );
  });

  it.each([
    ['partial', 'partly'],
    ['nonconforming', 'not-in-place'],
  ] as const)('is a gap (%s) where the tools held meet the standard %s', (verdict, state) => {
    expect(
      held(assessmentToolsStandard, { tools: inPlace, conformity: { value: { ...attested, state } } }),
    ).toEqual({
      verdict,
      ...gap,
      because: { conformity: verdict },
    });
  });

  it('does not apply without tools, which is itself only a recommendation not followed', () => {
    const answers = { tools: notInPlace, conformity: notInPlace };
    expect(held(assessmentToolsStandard, answers)).toEqual({
      verdict: 'not-applicable',
      ...none,
      because: { tools: 'nonconforming' },
    });
    expect(held(assessmentTools, answers)).toMatchObject({ verdict: 'nonconforming', ...observation });
  });

  it('stays open while it is not known whether tools are held, though their conformity is', () => {
    expect(held(assessmentToolsStandard, { conformity: { value: attested } })).toEqual({
      verdict: 'unanswered',
      ...none,
      because: { tools: 'unanswered' },
    });
  });

  it('binds an agency that holds only some of the tools', () => {
    expect(held(assessmentToolsStandard, { tools: partly, conformity: notInPlace })).toMatchObject({
      verdict: 'nonconforming',
      ...gap,
    });
  });
});

describe(publicDuty.title, () => {
  const publicly = { provider: { value: { choice: 'public' } }, recorded: inPlace };

  it('conforms where a public agency attests to it', () => {
    expect(held(publicDuty, { ...publicly, general: { value: attested } })).toEqual(conforms);
  });

  it.each([
    ['the edition held', { edition: undefined }],
    ['the edition held (blank)', { edition: ' ' }],
    ['who verified it', { by: undefined }],
    ['the day of verification', { on: undefined }],
  ])('is unanswered without %s', (_, missing) => {
    expect(held(publicDuty, { ...publicly, general: { value: { ...attested, ...missing } } })).toEqual({
      verdict: 'unanswered',
      ...none,
      because: { general: 'incomplete' },
    });
  });

  it('is unanswered where it is said to have been verified after the check', () => {
    const general = { value: { ...attested, on: '2026-11-21' } };
    expect(held(publicDuty, { ...publicly, general }).because).toEqual({ general: 'after-check-date' });
  });

  it('is partly met where a public agency attests to a part of it', () => {
    expect(held(publicDuty, { ...publicly, general: { value: { ...attested, state: 'partly' } } })).toEqual({
      verdict: 'partial',
      ...gap,
      because: { general: 'partial' },
    });
  });

  it('is not met where a public agency does not do it, with no edition to name', () => {
    expect(held(publicDuty, { ...publicly, general: notInPlace })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { general: 'nonconforming' },
    });
  });

  it.each(['commercial', 'nonprofit'])('does not apply to a %s provider', (choice) => {
    expect(held(publicDuty, { provider: { value: { choice } }, general: notInPlace })).toEqual({
      verdict: 'not-applicable',
      ...none,
      because: { provider: 'nonconforming' },
    });
  });
});

describe(registrationDuty.title, () => {
  const provider = { value: { choice: 'public' } };

  it('binds a public agency that registers employment', () => {
    expect(held(registrationDuty, { provider, registers: inPlace, registration: notInPlace })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { registration: 'nonconforming' },
    });
  });

  it.each([
    ['a public agency that registers nobody', { provider, registers: notInPlace }],
    [
      'a commercial one that says it does',
      { provider: { value: { choice: 'commercial' } }, registers: inPlace },
    ],
    ['a commercial one, without asking further', { provider: { value: { choice: 'commercial' } } }],
  ])('does not apply to %s', (_, answers) => {
    expect(held(registrationDuty, answers).verdict).toBe('not-applicable');
  });
});

describe(harmToSelf.title, () => {
  const didNot = { value: { choice: 'no' } };
  const did = { value: { choice: 'yes' } };

  it('conforms by the arrangement alone where the event has never occurred', () => {
    expect(held(harmToSelf, { arrangement: inPlace, occurred: didNot })).toEqual(conforms);
  });

  it('is a gap without the arrangement, although the event has never occurred', () => {
    expect(held(harmToSelf, { arrangement: notInPlace, occurred: didNot })).toEqual({
      verdict: 'nonconforming',
      ...gap,
      because: { arrangement: 'nonconforming' },
    });
  });

  it('ignores an answer about handling where the event has never occurred', () => {
    expect(held(harmToSelf, { arrangement: inPlace, occurred: didNot, handled: notInPlace })).toEqual(
      conforms,
    );
  });

  it('conforms where the event occurred and was handled every time', () => {
    expect(held(harmToSelf, { arrangement: inPlace, occurred: did, handled: inPlace })).toEqual(conforms);
  });

  it.each([
    ['partial', partly],
    ['nonconforming', notInPlace],
  ])('is a gap (%s) where the event occurred and the arrangement was not followed', (verdict, handled) => {
    expect(held(harmToSelf, { arrangement: inPlace, occurred: did, handled })).toEqual({
      verdict,
      ...gap,
      because: { handled: verdict },
    });
  });

  it.each([
    ['whether it occurred', { arrangement: inPlace }, 'occurred'],
    ['how it was handled', { arrangement: inPlace, occurred: did }, 'handled'],
  ])('stays open while it is not known %s', (_, answers, open) => {
    expect(held(harmToSelf, answers)).toEqual({
      verdict: 'unanswered',
      ...none,
      because: { [open]: 'unanswered' },
    });
  });
});
