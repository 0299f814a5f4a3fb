import { describe, expect, it } from 'vitest';
import { load } from '../../library/testing/project.ts';
import { searchEntries, type SearchEntry } from './entries.ts';
import { comparable, exactHits, excerpt, nearHits } from './rank.ts';

const entry = (name: string, text: string): SearchEntry => ({
  url: `/${name}`,
  standard: 'sample',
  name,
  place: '',
  text,
  heading: '',
  obligations: [],
});

const entries = [
  entry('4.2', '从业人员应同时具备下列条件：'),
  entry('4.2（1）', '持有职业指导人员证书；'),
  entry('4.2.1', '服务机构　应公开投诉渠道，并符合GB/T 33554《职业指导服务规范》的规定。'),
  entry('4.20', '另有要求的，从其规定。'),
  entry('第7章', '评价与持续改进'),
  entry('7.3', '并在受理之日起15个工作日内将处理结果告知投诉人。'),
  entry('第15章', '附则'),
  entry('投诉', '服务对象对服务不满意时提出的意见。'),
  entry('GB/T 33554—2017', '职业指导服务规范'),
  entry(
    '7.3',
    'inform the complainant of the outcome within 15 working days, so as to safeguard clients’ right to know',
  ),
  entry('7.4', 'The outcome of the complaint is recorded.'),
];

const found = (query: string) =>
  exactHits(entries, query).map(({ entry: { name, text } }) => `${name} ${text.slice(0, 4)}`);
const marked = (query: string) =>
  exactHits(entries, query).map(({ entry: { text }, marks }) =>
    marks.map(([start, end]) => text.slice(start, end)),
  );

describe('a clause number', () => {
  it('finds the clause, then what stands below it, and no neighbour whose digits begin alike', () => {
    expect(found('4.2')).toEqual(['4.2 从业人员', '4.2（1） 持有职业', '4.2.1 服务机构']);
  });

  it.each(['4.2(1)', '4.2（1）', '４．２（１）', '4.2 (1)', ' 4.2(1) '])('finds a list item: %s', (query) => {
    expect(found(query)).toEqual(['4.2（1） 持有职业']);
  });

  it.each(['4.2', '４.２', '第4.2条', 'clause 4.2', '4.2.'])('is one however it is written: %s', (query) => {
    expect(found(query)[0]).toBe('4.2 从业人员');
  });

  it.each(['第7章', '第７章', 'Chapter 7'])('of a chapter finds the chapter: %s', (query) => {
    expect(found(query)).toEqual(['第7章 评价与持']);
  });

  it('without a dot finds the clause before the texts that hold the number', () => {
    expect(found('15')).toEqual(['第15章 附则', '7.3 并在受理', '7.3 info']);
  });
});

describe('a clause of the library', () => {
  it.each([
    ['zh', '2', '第2章'],
    ['zh', '第2章', '第2章'],
    ['en', '2', 'chapter 2'],
    ['en', 'chapter 2', 'chapter 2'],
    ['zh', '2.2(1)', '2.2（1）'],
    ['en', '2.2（1）', '2.2(1)'],
    ['zh', '从业人员应同时具备下列条件', '2.2'],
    ['en', 'practitioners shall meet', '2.2'],
    ['zh', '内部审核', '表1（1）'],
  ] as const)('is found first, in %s, by %s: %s', (language, query, name) => {
    expect(exactHits(searchEntries(load(), language), query)[0]?.entry.name).toBe(name);
  });
});

describe('a document number', () => {
  it.each(['GB/T 33554', 'GB/T33554', 'gb/t 33554', 'GB／T 33554', 'ＧＢ／Ｔ　３３５５４', 'gb/t　33554'])(
    'is one however it is written: %s',
    (query) => {
      expect(found(query)).toEqual(['4.2.1 服务机构', 'GB/T 33554—2017 职业指导']);
      expect(marked(query)[0]).toEqual(['GB/T 33554']);
    },
  );

  it.each(['GB/T 33554-2017', 'GB/T 33554–2017', 'GB/T33554—2017'])(
    'with its year finds the document: %s',
    (query) => {
      expect(found(query)).toEqual(['GB/T 33554—2017 职业指导']);
    },
  );
});

describe('words', () => {
  it('are found in the middle of a sentence, wherever Chinese words begin and end', () => {
    expect(found('作日内将处理结')).toEqual(['7.3 并在受理']);
    expect(marked('作日内将处理结')).toEqual([['作日内将处理结']]);
  });

  it('are found across white space beside Chinese, and marked with it', () => {
    expect(marked('机构应公开')).toEqual([['机构　应公开']]);
  });

  it('are found as a phrase in English, whatever the case and the apostrophe', () => {
    expect(marked("Clients' Right")).toEqual([['clients’ right']]);
    expect(found('outcome  within')).toEqual(['7.3 info']);
  });

  it('are found in any order, after the texts that have them in this one', () => {
    expect(found('outcome of the')).toEqual(['7.4 The ', '7.3 info']);
    expect(found('recorded outcome')).toEqual(['7.4 The ']);
    expect(marked('recorded outcome')).toEqual([['outcome', 'recorded']]);
  });

  it('are found in any order in Chinese', () => {
    expect(marked('告知 受理')).toEqual([['受理', '告知']]);
  });

  it('are found in the name of an entry', () => {
    expect(found('投诉')).toEqual(['投诉 服务对象', '4.2.1 服务机构', '7.3 并在受理']);
  });

  it('are all found, or the text is not', () => {
    expect(found('outcome archive')).toEqual([]);
    expect(found('档案')).toEqual([]);
  });

  it('are marked wherever they stand', () => {
    expect(exactHits([entry('1', '应当。应可')], '应')[0]!.marks).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
});

it('an empty query finds nothing', () => {
  expect(found('')).toEqual([]);
  expect(found(' 　\t')).toEqual([]);
});

describe('a text made comparable', () => {
  it.each([
    ['GB/T 33554—2017', 'gb/t33554-2017'],
    ['A  B\n C', 'a b c'],
    ['条款 4.2 的 要求', '条款4.2的要求'],
    [' “quoted” ', '"quoted"'],
    ['第１章', '第1章'],
  ])('“%s” is “%s”', (original, text) => {
    expect(comparable(original).text).toBe(text);
  });

  it('knows where each character stood', () => {
    expect(comparable('应 GB／T 33').places).toEqual([0, 2, 3, 4, 5, 7, 8]);
    expect(comparable('…甲').places).toEqual([0, 0, 0, 1]);
  });
});

describe('an excerpt', () => {
  const shown = (text: string, marks: [number, number][], length?: number) =>
    excerpt(text, marks, length)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it('is the whole of a short text', () => {
    expect(shown('甲乙丙', [[1, 2]])).toBe('甲[乙]丙');
    expect(shown('甲乙丙', [])).toBe('甲乙丙');
  });

  it('is the whole of a text that fits, wherever the mark stands', () => {
    expect(shown('甲乙丙丁戊己庚辛壬癸', [[9, 10]], 10)).toBe('甲乙丙丁戊己庚辛壬[癸]');
  });

  it('begins a little before the first mark of a long one', () => {
    const text = '零一二三四五六七八九'.repeat(3);
    expect(shown(text, [[15, 17]], 12)).toBe('…一二三四[五六]七八九零一二…');
  });

  it('is full at the end of a text', () => {
    expect(shown('零一二三四五六七八九'.repeat(2), [[18, 20]], 12)).toBe('…八九零一二三四五六七[八九]');
  });

  it('shows every mark that stands in it, and no overlap twice', () => {
    expect(
      shown('甲乙丙丁', [
        [0, 2],
        [1, 3],
        [3, 4],
      ]),
    ).toBe('[甲乙]丙[丁]');
  });

  it('cuts a mark that is longer than itself', () => {
    expect(shown('零一二三四五六七八九', [[2, 9]], 5)).toBe('零一[二三四]…');
  });
});

describe('of entries that answer alike', () => {
  const clauseOf = (standard: string, name: string, text: string, heading = ''): SearchEntry => ({
    ...entry(name, text),
    standard,
    heading,
  });
  const several = [
    clauseOf('first', '8.1', '公示投诉渠道。'),
    clauseOf('second', '7.3', '投诉处理　服务机构应公开投诉渠道。', '投诉处理'),
    clauseOf('second', '7.4', '投诉情况应记录。'),
    { ...entry('受理', '接下投诉或申请，开始办理。'), standard: undefined },
  ];
  const order = (query: string, at?: string) =>
    exactHits(several, query, at).map(({ entry: { standard, name } }) => `${standard ?? 'terms'} ${name}`);

  it('one whose heading holds the words comes first', () => {
    expect(order('投诉')).toEqual(['second 7.3', 'first 8.1', 'second 7.4', 'terms 受理']);
  });

  it('a term that only speaks of it comes last, unless it is the one asked for', () => {
    expect(order('投诉').at(-1)).toBe('terms 受理');
    expect(order('受理')[0]).toBe('terms 受理');
  });

  it('those of the standard where the reader is come first', () => {
    expect(order('投诉', 'second')).toEqual(['second 7.3', 'second 7.4', 'first 8.1', 'terms 受理']);
  });
});

describe('a query that no entry holds', () => {
  const near = (query: string) => nearHits(entries, query).map(({ entry: { name } }) => name);

  it('is near the entries that hold most of it', () => {
    expect(near('告知投诉结果')).toEqual(['7.3']);
    expect(near('公布投诉渠道')).toEqual(['4.2.1']);
  });

  it('is near nothing that holds less', () => {
    expect(near('食堂卫生检查')).toEqual([]);
    expect(near('投诉')).toEqual([]);
  });
});
