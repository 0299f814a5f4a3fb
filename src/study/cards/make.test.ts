import { describe, expect, it } from 'vitest';
import { judge } from '../../engine/judge.ts';
import { loadLibrary } from '../../library/load.ts';
import { languages } from '../../model/text.ts';
import { citation } from '../../words/citation.ts';
import type { BilingualCard, CardKind } from './card.ts';
import { cardKinds } from './card.ts';
import { makeCards } from './make.ts';
import { bare, blank, share } from './text.ts';

const library = loadLibrary(process.cwd());
const cards = makeCards(library);
const of = (kind: CardKind) => cards.filter((card) => card.kind === kind);
const bank = Object.fromEntries(library.questions.map(({ id, question }) => [id, question]));

const standardOf = ({ standard }: BilingualCard) => library.standards.find(({ id }) => id === standard)!;
const provisionOf = (card: BilingualCard) =>
  standardOf(card).provisions.find(({ id }) => card.id.startsWith(`${card.standard}/${id}/${card.kind}`))!;
/** The provision with the sentence that leads it in. */
const wholeOf = (card: BilingualCard, language: 'zh' | 'en') => {
  const { text, leadIn } = provisionOf(card);
  return bare(`${leadIn?.[language] ?? ''}${text[language]}`);
};

const each = (pool: readonly BilingualCard[], trouble: (card: BilingualCard) => boolean) =>
  pool.filter(trouble).map(({ id }) => id);

describe('the cards', () => {
  it('are of every kind, and of every standard', () => {
    expect(new Set(cards.map(({ kind }) => kind))).toEqual(new Set(cardKinds));
    for (const { id } of library.standards)
      expect(cards.filter(({ standard }) => standard === id).length).toBeGreaterThanOrEqual(30);
  });

  it('have an id each, which says standard, provision and kind', () => {
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(
      each(
        cards,
        ({ id, standard, kind }) => !id.startsWith(`${standard ?? 'terms'}/`) || !id.includes(`/${kind}`),
      ),
    ).toEqual([]);
  });

  it.each(languages)(
    'have three to five options, no two equal, and one order to show them in (%s)',
    (language) => {
      expect(
        each(cards, ({ options, order }) => {
          const names = options.map((option) => bare(option[language]));
          return (
            options.length < 3 ||
            options.length > 5 ||
            new Set(names).size !== names.length ||
            names.some((name) => name === '') ||
            (order !== null && [...order].sort().join() !== options.map((_, index) => index).join())
          );
        }),
      ).toEqual([]);
    },
  );

  const limits = {
    zh: { quote: 260, stem: 60, option: 130, reason: 420 },
    en: { quote: 900, stem: 170, option: 420, reason: 1300 },
  };
  it.each(languages)('are short enough to be read at a glance (%s)', (language) => {
    const { quote, stem, option, reason } = limits[language];
    const long = each(
      cards,
      (card) =>
        (card.quote?.[language].length ?? 0) > quote ||
        card.stem[language].length > stem ||
        card.options.some((one) => one[language].length > option) ||
        card.reason[language].length > reason,
    );
    expect(long).toEqual([]);
  });

  it('speak the language of the page: Chinese stands in the English only as a term or as a number of the text', () => {
    const isChinese = (text: string) => /\p{Script=Han}/u.test(text.replace(/\[[^\]]*\]/g, ''));
    const asked = cards.filter(({ kind }) => !kind.startsWith('term-'));
    expect(
      each(asked, ({ quote, stem, options }) =>
        [quote, stem, ...options].some((text) => text && isChinese(text.en)),
      ),
    ).toEqual([]);
    expect(each(cards, ({ stem }) => !isChinese(stem.zh) || isChinese(stem.en))).toEqual([]);
    expect(each(asked, ({ quote, reason }) => !isChinese(quote!.zh) || !isChinese(reason.zh))).toEqual([]);
  });

  it.each(languages)('hold no markup and nothing left unsaid (%s)', (language) => {
    const said = (card: BilingualCard) =>
      [card.quote, card.stem, card.reason, ...card.options].map((text) => text?.[language] ?? '');
    const left = /[<>{}|`]|\*\*|undefined|null|NaN|\[object|^\s|\s$| {2}/;
    expect(each(cards, (card) => said(card).some((text) => left.test(text)))).toEqual([]);
  });

  it('keep their mark when only a wrong option changes, and change it with the clause', () => {
    const changed = structuredClone(library) as typeof library;
    const standard = changed.standards.find(({ id }) => id === 'lhasa-returnees')!;
    const provision = standard.provisions.find(({ id }) => id === '7.3')!;
    provision.text.zh = provision.text.zh.replace('15个工作日', '20个工作日');
    provision.text.en = provision.text.en.replace('15 working days', '20 working days');
    for (const criterion of provision.criteria)
      if ('question' in criterion.expect && criterion.expect.atMost === 15) criterion.expect.atMost = 20;
    const after = new Map(makeCards(changed).map((card) => [card.id, card]));
    const moved = cards.filter(({ id, fingerprint }) => after.get(id)?.fingerprint !== fingerprint);
    expect(moved.length).toBeGreaterThan(0);
    expect(each(moved, ({ id }) => !id.startsWith('lhasa-returnees/7.3/'))).toEqual([]);
    expect(after.get('lhasa-returnees/7.3/threshold')?.options[0]?.zh).toBe('20个工作日');
  });
});

describe('a threshold card', () => {
  it.each(languages)('gives the text back when its answer is put into the blank (%s)', (language) => {
    expect(
      each(of('threshold'), (card) => {
        const filled = card.quote![language].replace(blank, card.options[0]![language]);
        return bare(filled) !== bare(provisionOf(card).text[language]);
      }),
    ).toEqual([]);
  });

  it('has the limits that are known by heart, and those of other standards among the wrong ones', () => {
    const days = (id: string) => {
      const card = cards.find((one) => one.id === `${id}/threshold`)!;
      return [card.options[0]!.zh, card.options.slice(1).map(({ zh }) => zh)] as const;
    };
    expect(days('lhasa-graduates/8.5')).toEqual(['5个工作日', expect.arrayContaining(['15个工作日'])]);
    expect(days('lhasa-returnees/7.3')).toEqual(['15个工作日', expect.arrayContaining(['5个工作日'])]);
    expect(days('lhasa-returnees/6.5.1')[0]).toBe('十五日');
    expect(days('lhasa-returnees/4.1.3#1')[0]).toBe('两处');
  });
});

describe('an obligation card', () => {
  const word = { shall: '应', should: '宜', may: '可', statement: '没有' };
  it('has the obligation of its provision, and its answer fits the blank', () => {
    expect(
      each(of('obligation'), (card) => {
        const answer = card.options[0]!.zh;
        const { obligation } = provisionOf(card);
        const filled = bare(card.quote!.zh.replace(blank, answer.slice(0, 1)));
        return (
          !answer.startsWith(word[obligation]) ||
          filled !== (card.quote!.zh.includes(blank) ? bare(provisionOf(card).text.zh) : wholeOf(card, 'zh'))
        );
      }),
    ).toEqual([]);
  });

  it('is as often about 宜, 可 and statements as about 应: answering 应 to everything does not pay', () => {
    const shall = of('obligation').filter((card) => provisionOf(card).obligation === 'shall');
    expect(shall.length).toBeLessThanOrEqual(of('obligation').length / 2);
  });

  it('of a statement shows no modal verb', () => {
    const statements = of('obligation').filter((card) => provisionOf(card).obligation === 'statement');
    expect(statements.length).toBeGreaterThan(10);
    expect(each(statements, ({ quote }) => /\b(?:shall|should|may|must|can)\b/.test(quote!.en))).toEqual([]);
  });
});

describe('a card on which standard says this', () => {
  it('is about words that stand in that standard and in no other', () => {
    expect(
      each(of('whose'), (card) => {
        const words = bare(card.quote!.zh);
        const saying = library.standards.filter(({ clauses }) =>
          clauses.some((clause) =>
            [clause.text, ...clause.provisions.map(({ text }) => text)].some(
              (text) => text && bare(text.zh).includes(words),
            ),
          ),
        );
        return (
          saying.length !== 1 ||
          saying[0]!.id !== card.standard ||
          card.options[0]!.zh !== `《${saying[0]!.shortTitle.zh}》`
        );
      }),
    ).toEqual([]);
  });
});

describe('a card on what is missing from a list', () => {
  it('has an answer that the clause names, and wrong options that it does not', () => {
    expect(
      each(of('missing'), (card) => {
        const [right, ...wrong] = card.options;
        const whole = wholeOf(card, 'zh');
        const clause = standardOf(card).clauses.find(({ id }) => id === card.place)!;
        const all = bare(clause.provisions.map(({ text }) => text.zh).join(''));
        return !whole.includes(bare(right!.zh)) || wrong.some(({ zh }) => all.includes(bare(zh)));
      }),
    ).toEqual([]);
  });

  it('offers what other standards have on the same list, and nothing of another sort', () => {
    const briefly = (label: string) => label.replace(/，(?:即|例如).*$/, '');
    expect(
      each(of('missing'), ({ id, options }) => {
        const question = bank[id.split('/').at(-1)!];
        const labels = question?.type === 'checklist' ? question.options.map(({ label }) => label.zh) : [];
        return options.some(({ zh }) => !labels.map(briefly).includes(zh));
      }),
    ).toEqual([]);
  });

  it('shows of the list only what the clause has in much the same words', () => {
    expect(
      each(of('missing'), (card) =>
        card.quote!.zh.split(/[、；]/).some((item) => share(item, provisionOf(card).text.zh) < 0.6),
      ),
    ).toEqual([]);
  });

  it('does not give the answer away in the list', () => {
    expect(
      each(of('missing'), ({ quote, options }) => quote!.zh.split('、').includes(options[0]!.zh)),
    ).toEqual([]);
  });
});

describe('a case', () => {
  it('is an answer of a worked agency that falls short of the clause, and the wrong clauses are others', () => {
    const agencies = library.standards.flatMap(({ workedAgency }) => workedAgency ?? []);
    expect(
      each(of('case'), (card) => {
        const falls = agencies.some(({ answers, date }) =>
          judge([provisionOf(card)], bank, answers, { date, reading: 'plain' })
            .flatMap(({ criteria }) => criteria)
            .some(({ verdict }) => verdict === 'partial' || verdict === 'nonconforming'),
        );
        const places = card.options.map(({ en }) =>
          en
            .split(' ')
            .slice(0, en.startsWith('chapter') ? 2 : 1)
            .join(),
        );
        return !falls || places.slice(1).includes(places[0]!);
      }),
    ).toEqual([]);
  });

  it('tells more than the clause does: its number is not found by comparing words', () => {
    const told = of('case').filter(({ id }) => !id.endsWith('/staff'));
    const isNumber = /答：\d/;
    expect(
      each(
        told,
        (card) => !isNumber.test(card.quote!.zh) && share(provisionOf(card).text.zh, card.quote!.zh) >= 0.5,
      ),
    ).toEqual([]);
  });

  it('on a member of staff is about somebody who meets every other condition that it offers', () => {
    const staff = of('case').filter(({ id }) => id.endsWith('/staff'));
    expect(staff.length).toBeGreaterThan(2);
    // Two of “心理学、社会学及人力资源管理等”: whether that is enough is a reading, and no card.
    expect(staff.map(({ id }) => id)).not.toContain('lhasa-hardship/4.2(2)/case/staff');
    const card = staff.find(({ id }) => id === 'lhasa-returnees/4.2(6)/case/staff')!;
    expect(card.quote!.zh).toMatch(/熟练沟通？答：国家通用语言$/m);
    expect(card.options[0]!.zh).toMatch(/^4\.2（6）/);
    expect(card.reason.zh).toContain('缺：藏语');
    for (const { standard, quote, options } of staff) {
      const { clauses, workedAgency } = library.standards.find(({ id }) => id === standard)!;
      const people = (workedAgency?.answers.staff?.people ?? []).map(({ id }) =>
        options.map(({ zh }) => {
          const clause = clauses.find((one) => zh.startsWith(`${citation(one.id, 'zh')}\u3000`))!;
          const answers = {
            staff: { people: workedAgency!.answers.staff!.people!.filter((one) => one.id === id) },
          };
          const date = workedAgency!.date;
          return judge(clause.provisions, bank, answers, { date, reading: 'plain' })[0]?.verdict;
        }),
      );
      expect(
        people.some(([right, ...wrong]) => right !== 'conforms' && wrong.every((one) => one === 'conforms')),
      ).toBe(true);
      expect(quote!.en).toContain('Answer: ');
    }
  });

  it('agrees with what the inspector of the worked agency found', () => {
    const card = cards.find(({ id }) => id === 'lhasa-graduates/8.5/case')!;
    expect(card.quote!.zh).toContain('6个工作日');
    expect(card.options[0]!.zh).toMatch(/^8\.5/);
    expect(card.reason.en).toContain('over by 1 working day');
  });

  it('gives its reason for a limit of none in words that fit whatever is counted', () => {
    const lacking = cards.find(({ id }) => id === 'cross-strait/5.2.2/case')!;
    expect(lacking.reason.zh).toBe('《海峡两岸共通》5.2.2期望的是0人；这家机构答的是1人。');
    expect(lacking.reason.en).toBe('“Cross-Strait” 5.2.2 expects none; this agency’s answer is 1 person.');
  });
});

describe('a card on a definition', () => {
  it('has the term that the standard defines so, and no term that it defines alike', () => {
    expect(
      each(of('definition'), (card) => {
        const { clauses } = standardOf(card);
        const defined = clauses.filter(
          ({ kind, provisions }) =>
            kind === 'term' && provisions.some(({ text }) => text.zh === card.quote!.zh),
        );
        return defined.length !== 1 || defined[0]!.title!.zh !== card.options[0]!.zh;
      }),
    ).toEqual([]);
  });
});

describe('a card on a term', () => {
  it.each([
    ['term-to-en', 'en', 'zh'],
    ['term-to-zh', 'zh', 'en'],
  ] as const)('%s has one option that renders it', (kind, to, from) => {
    expect(
      each(of(kind), ({ quote, options, place }) => {
        const term = library.terms.find(({ id }) => id === place)!;
        const known = [term.term.en, ...term.alsoEn].map(bare);
        const isRight = (text: string) => (to === 'en' ? known.includes(bare(text)) : text === term.term.zh);
        return (
          quote!.zh !== term.term[from] ||
          options.filter(({ zh }) => isRight(zh)).length !== 1 ||
          !isRight(options[0]!.zh)
        );
      }),
    ).toEqual([]);
  });
});
