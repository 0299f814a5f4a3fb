import { describe, expect, it } from 'vitest';
import { append, change, complaint, type Edit } from '../testing/project.ts';

describe('the document as received', () => {
  it.each<[string, Edit]>([
    ['white space', change('source', '场所应设置不少于两处', ' 场所　应设置\t不少于\r\n 两处')],
    ['bookmarks', change('source', '2.1 场所', '[bookmark: _Toc99]2.1 场所')],
    ['the title', change('source', '  样本规范\n', '')],
  ])('may differ in %s', (_, edit) => {
    expect(complaint(edit)).toBe('');
  });

  it('does not differ in a character', () => {
    expect(complaint(change('source', '投诉渠道', '投诉管道'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/source.txt:10: the clauses of sample depart from the document as received (expected “。2.4机构公开投诉管道，并应在受理之日起15个工作日内告知”, found “。2.4机构公开投诉渠道，并应在受理之日起15个工作日内告知”)"
    `);
  });

  it('does not differ in a mark of punctuation', () => {
    expect(complaint(change('source', '（1）持有相应证书；', '（1）持有相应证书。'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/source.txt:7: the clauses of sample depart from the document as received (expected “：（1）持有相应证书。（2）宜有两年经验。2.3场所应符合G”, found “：（1）持有相应证书；（2）宜有两年经验。2.3场所应符合G”)"
    `);
  });

  it('does not differ in a clause number', () => {
    expect(complaint(change('source', '2.3 ', '2.4 '))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/source.txt:9: the clauses of sample depart from the document as received (expected “）宜有两年经验。2.4场所应符合GB/T33554—2017”, found “）宜有两年经验。2.3场所应符合GB/T33554—2017”)"
    `);
  });

  it('does not differ in the number of a list item', () => {
    expect(complaint(change('source', '（2）', '（3）'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/source.txt:8: the clauses of sample depart from the document as received (expected “1）持有相应证书；（3）宜有两年经验。2.3场所应符合GB/”, found “1）持有相应证书；（2）宜有两年经验。2.3场所应符合GB/”)"
    `);
  });

  it('has no paragraph that the clauses lack', () => {
    expect(complaint(append('source', '附录A 统计表\n'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/source.txt:14: the clauses of sample depart from the document as received (expected “频次内部审核每年一次附录A统计表”, found “频次内部审核每年一次”)"
    `);
  });

  it('lacks no paragraph of the clauses', () => {
    expect(complaint(change('source', '内部审核\t每年一次\n', ''))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/source.txt:13: the clauses of sample depart from the document as received (expected “工。表1评价项目频次”, found “工。表1评价项目频次内部审核每年一次”)"
    `);
  });

  it('does not differ in the cells of a table', () => {
    expect(complaint(change('source', '频次', '次数'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/source.txt:12: the clauses of sample depart from the document as received (expected “农民工。表1评价项目次数内部审核每年一次”, found “农民工。表1评价项目频次内部审核每年一次”)"
    `);
  });

  it('has another title only if it is told', () => {
    expect(complaint(change('source', '样本规范', '样本规范（草案）'))).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/source.txt:1: the clauses of sample depart from the document as received (expected “（草案）1范围本标准适用于返乡农民工。2”, found “1范围本标准适用于返乡农民工。2要求2.”)"
    `);
  });

  it('has no numbers where those were lost and have been reconstructed', () => {
    const withoutNumbers: Edit[] = [
      '1　',
      '2　',
      '2.1 ',
      '2.2  ',
      '（1）',
      '（2）',
      '2.3 ',
      '2.4 ',
      '表1 ',
    ].map((number) => change('source', number, ''));
    const numbering = change('standard', 'order: 1', 'numbering: reconstructed\norder: 1');
    expect(complaint(...withoutNumbers, numbering)).toBe('');
    expect(complaint(numbering)).toMatchInlineSnapshot(`
      "1 problem in the content:
        content/standards/sample/source.txt:2: the clauses of sample depart from the document as received (expected “1范围本标准适用于返乡农民工。2要求2.”, found “范围本标准适用于返乡农民工。要求场所应设”)"
    `);
  });

  it('has no heading that has been restored', () => {
    expect(
      complaint(
        change('02-requirements', 'kind: table\n', 'kind: table\n    restored: true\n'),
        change('source', '表1 评价\n项目\t频次\n', ''),
      ),
    ).toBe('');
  });
});
