import type { Problem, Shortfall } from '../engine/finding.ts';
import type { IntervalUnit, Value } from '../model/answer.ts';
import type { PackField, PackQuestion } from '../model/pack.ts';
import type { Language, Text } from '../model/text.ts';
import { optionLabel } from './expectation.ts';
import { counted, list, quantity, say } from './join.ts';
import { attestationLabels, stateLabels, unitLabels } from './labels.ts';

const nothing = { zh: '未答', en: 'not answered' };

/** A day as readers write it: 2026年11月21日, 21 November 2026. Gives `YYYY-MM-DD` back where it is none. */
export function dayInWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return day;
  if (language === 'zh') return `${year}年${month}月${date}日`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}

/** What was answered, in words. */
export function answerInWords(
  value: Value | undefined,
  asked: PackQuestion | PackField,
  language: Language,
): string {
  return (value && given(value, asked, language)) || say(nothing, language);
}

function given(value: Value, asked: PackQuestion | PackField, language: Language): string | undefined {
  switch (asked.type) {
    case 'practice':
      return value.state && say(stateLabels[value.state], language);
    case 'number':
      if (value.never) return asked.never ?? say({ zh: '没有做', en: 'not done at all' }, language);
      return value.number === undefined ? undefined : quantity(value.number, asked.unit, language);
    case 'checklist':
      if (value.none) return say({ zh: '都没有', en: 'none of these' }, language);
      return list(
        (value.picked ?? []).map((id) => optionLabel(asked, id)),
        language,
      );
    case 'choice':
      return value.choice && optionLabel(asked, value.choice);
    case 'attestation': {
      if (!value.state) return undefined;
      const details = [
        value.edition && say({ zh: `版本：${value.edition}`, en: `edition: ${value.edition}` }, language),
        value.by && say({ zh: `核实人：${value.by}`, en: `by: ${value.by}` }, language),
        value.on &&
          say(
            { zh: `日期：${dayInWords(value.on, 'zh')}`, en: `on: ${dayInWords(value.on, 'en')}` },
            language,
          ),
      ].filter((detail) => detail !== undefined && detail !== '');
      const state = say(attestationLabels[value.state], language);
      if (details.length === 0) return state;
      return language === 'zh' ? `${state}（${details.join('，')}）` : `${state} (${details.join(', ')})`;
    }
    case 'recurrence': {
      if (value.never) return say({ zh: '从未进行', en: 'never done' }, language);
      const parts = [
        value.every && value.unit && intervalInWords(value.every, value.unit, language),
        value.last &&
          say(
            {
              zh: `上次${dayInWords(value.last, 'zh')}`,
              en: `last on ${dayInWords(value.last, 'en')}`,
            },
            language,
          ),
      ];
      return parts.filter(Boolean).join(language === 'zh' ? '，' : ', ');
    }
    case 'date':
      return value.date && dayInWords(value.date, language);
    case 'roster':
      return undefined;
    default:
      return asked satisfies never;
  }
}

/** 每3个月一次, 每月一次; every 3 months, every month. */
function intervalInWords(every: number, unit: IntervalUnit, language: Language): string {
  const { zh, en } = unitLabels[unit];
  return say(
    {
      zh: every === 1 ? `每${zh.replace(/^个/, '')}一次` : `每${every}${zh}一次`,
      en: every === 1 ? `every ${unit}` : `every ${every} ${en}`,
    },
    language,
  );
}

/** How far an answer is from what is expected, in words. */
export function shortfallInWords(
  shortfall: Shortfall,
  asked: PackQuestion | PackField,
  language: Language,
): string {
  const unit = asked.type === 'number' ? asked.unit : say({ zh: '项', en: 'of those listed' }, language);
  switch (shortfall.kind) {
    case 'too-few':
      return say(
        {
          zh: `差${quantity(shortfall.by, unit, 'zh')}`,
          en: `short by ${quantity(shortfall.by, unit, 'en')}`,
        },
        language,
      );
    case 'too-many':
      return say(
        {
          zh: `超出${quantity(shortfall.by, unit, 'zh')}`,
          en: `over by ${quantity(shortfall.by, unit, 'en')}`,
        },
        language,
      );
    case 'missing': {
      const missing = list(
        shortfall.options.map((id) => optionLabel(asked, id)),
        language,
      );
      return say({ zh: `缺：${missing}`, en: `missing: ${missing}` }, language);
    }
    case 'never':
      return say({ zh: '没有做', en: 'not done at all' }, language);
    case 'overdue':
      return say(
        {
          zh: `已逾期${shortfall.days}天`,
          en: `overdue by ${counted(shortfall.days, 'day')}`,
        },
        language,
      );
    case 'interval-too-long':
      return say({ zh: '自定周期过长', en: 'the interval is too long' }, language);
    default:
      return shortfall satisfies never;
  }
}

/** What keeps a given answer from being judged, in words. */
export const problemInWords = (problem: Problem, language: Language): string =>
  say(problems[problem], language);

const problems: Record<Problem, Text> = {
  incomplete: { zh: '所填不全', en: 'the answer is incomplete' },
  'after-check-date': { zh: '所填日期晚于自查日期', en: 'the date given is after the date of the check' },
};
