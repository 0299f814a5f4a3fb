import { expect, test } from 'vitest';
import { loadLibrary } from '../../library/load.ts';
import { packOf } from '../../site/pack.ts';
import { providerQuestion } from './profile.ts';
import { isTold, proposalsFor, proposed, reasonInWords } from './proposal.ts';

const pack = packOf(loadLibrary(process.cwd()), 'zh');
const given = (region: string, serves: string[]) =>
  proposed(proposalsFor(pack.standards, { region, serves }));

test('in Lhasa each group that is served has its standard', () => {
  expect(given('lhasa', ['graduates', 'hard-to-place', 'returnees'])).toEqual([
    'lhasa-graduates',
    'lhasa-hardship',
    'lhasa-returnees',
  ]);
  expect(given('lhasa', ['returnees'])).toEqual(['lhasa-returnees']);
  expect(given('lhasa', ['employers'])).toEqual([]);
});

test('whoever looks for work is a jobseeker', () => {
  expect(given('chongqing', ['graduates'])).toEqual(['chongqing']);
  expect(given('xiamen', ['returnees'])).toEqual(['cross-strait']);
});

test('nothing is proposed before region and people are known, nor elsewhere', () => {
  expect(given('', ['graduates'])).toEqual([]);
  expect(given('lhasa', [])).toEqual([]);
  expect(given('elsewhere', ['graduates'])).toEqual([]);
  expect([{}, { region: 'lhasa', serves: [] }, { region: 'elsewhere' }].map(isTold)).toEqual([
    false,
    false,
    true,
  ]);
});

test('each standard says why it is proposed or not', () => {
  const profile = { region: 'lhasa', serves: ['graduates'], provider: 'other' as const };
  const said = proposalsFor(pack.standards, profile).map((one) => [
    one.standard.id,
    reasonInWords(one, profile, 'zh'),
  ]);
  expect(Object.fromEntries(said)).toEqual({
    'lhasa-graduates': '建议采用：为拉萨市编写，服务对象是高校和中职毕业生。',
    'lhasa-hardship': '未建议：服务对象是就业困难人员，不在所选之内。',
    'lhasa-returnees': '未建议：服务对象是返乡农民工，不在所选之内。',
    chongqing: '未建议：为重庆市编写。',
    'cross-strait': '未建议：为厦门市编写。',
  });
});

test('what is for public agencies only is counted and said', () => {
  const profile = { region: 'chongqing', serves: ['employers'], provider: 'other' as const };
  const one = proposalsFor(pack.standards, profile).find(({ standard }) => standard.id === 'chongqing')!;
  expect(one.publicOnly).toBeGreaterThan(5);
  expect(reasonInWords(one, profile, 'zh')).toContain(
    `其中${one.publicOnly}条只对公共就业服务机构提出，不适用。`,
  );
});

test('the bank has the question that the profile answers, with its two answers', () => {
  const question = pack.questions.find(({ id }) => id === providerQuestion);
  expect(question?.type === 'choice' && question.options.map(({ id }) => id)).toEqual(['public', 'other']);
});
