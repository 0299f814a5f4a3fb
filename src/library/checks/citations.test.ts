import { describe, expect, it } from 'vitest';
import { append, change, complaint, say } from '../testing/project.ts';

const premises = {
  zh: '场所应符合GB/T 33554—2017的规定。',
  en: 'The premises shall conform to the provisions of GB/T 33554—2017.',
};
/** What is said where 2.3 cites another document, the known one being cited in the scope. */
const citing = (zh: string, en: string) =>
  complaint(
    ...say(premises, {
      zh: `场所应符合${zh}的规定。`,
      en: `The premises shall conform to the provisions of ${en}.`,
    }),
    change('01-scope', '适用于', '按GB/T 33554—2017适用于'),
    change('01-scope', 'applies to', 'applies as by GB/T 33554—2017 to'),
    change('source', '本标准适用于', '本标准按GB/T 33554—2017适用于'),
  );

describe('a citation', () => {
  it('is known with its year', () => {
    expect(citing('GB/T 33554—2020', 'GB/T 33554—2020')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:30: GB/T 33554—2020 is cited but sources.yaml does not know it"
    `);
    expect(citing('GB/T 33554', 'GB/T 33554')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:30: GB/T 33554 is cited but sources.yaml does not know it"
    `);
  });

  it('is known whatever kind of standard it is', () => {
    expect(citing('LD／T 01.1', 'LD/T 01.1')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:30: LD／T 01.1 is cited but sources.yaml does not know it"
    `);
    expect(citing('GB 50016—2014', 'GB 50016—2014')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:30: GB 50016—2014 is cited but sources.yaml does not know it"
    `);
  });

  it('is known where it has a title and no number', () => {
    expect(citing('《劳动法》', 'the Labour Law')).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:30: 《劳动法》 is cited but sources.yaml does not know it"
    `);
  });

  it('is known by its number where it has a title as well', () => {
    expect(citing('GB/T 33554—2017《服务通知》', 'GB/T 33554—2017')).toBe('');
  });

  it('is known in the cells of a table', () => {
    expect(
      complaint(
        change('02-requirements', 'zh: 内部审核', 'zh: 按GB/T 19001审核'),
        change('02-requirements', 'en: Internal audit', 'en: Audit by GB/T 19001'),
        change('source', '内部审核', '按GB/T 19001审核'),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/clauses/02-requirements.yaml:56: GB/T 19001 is cited but sources.yaml does not know it"
    `);
  });
});

describe('a source', () => {
  it('is cited by a standard', () => {
    expect(
      complaint(
        append(
          'sources',
          `labour-law:
  cited: [《劳动法》]
  verification: unverified
  validity: { zh: 未核实, en: Unverified }
  finding: { zh: 发现, en: Finding }
`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/sources.yaml:7: no standard cites labour-law"
    `);
  });
});
