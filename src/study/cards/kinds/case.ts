import { judgeCriterion } from '../../../engine/judge.ts';
import type { LeafFinding } from '../../../engine/finding.ts';
import type { Answer } from '../../../model/answer.ts';
import { questionsOf, type Criterion } from '../../../model/criterion.ts';
import type { Language } from '../../../model/text.ts';
import type { WorkedAgency } from '../../../model/worked-agency.ts';
import { answerInWords, dayInWords, shortfallInWords } from '../../../words/answer.ts';
import { expectationInWords, optionLabel } from '../../../words/expectation.ts';
import type { Bank, Place } from '../bank.ts';
import type { BilingualCard } from '../card.ts';
import { firstOf, shuffled } from '../choose.ts';
import { cited, drawn, named } from '../draw.ts';
import { inBoth, likeness, listed, share } from '../text.ts';

/** One answer that falls short of one criterion. */
interface Fall {
  question: string;
  criterion: Criterion;
  finding: LeafFinding;
  /** The day of the check. */
  date: string;
}

/** Longer clauses are no option to choose at a glance. */
const longest = 110;

/** Principles, aims and references so wide that any failing might offend against them: no wrong option. */
const wide =
  /权益|法律|依法|合法|诚信|质量|满意度|有效|高效|公平|公正|平等|持续|优化|改进|改善|保密|泄露|隐私|安全|需求|服务对象的|监督|效果|适应|GB|LD|^其他|：$/;

const questions = ({ provision }: Place): string[] => provision.criteria.flatMap(questionsOf);

/** A limit of one or more: what it asks is told so exactly that no other clause could be meant. */
const isLimit = ({ finding: { leaf } }: Fall): boolean =>
  leaf.has === undefined && Boolean((leaf.atLeast ?? 0) > 0 || (leaf.atMost ?? 0) > 0);

/** How an agency's answer to the one question that a criterion asks falls short of it, if it does. */
function fallOf(bank: Bank, criterion: Criterion, agency: WorkedAgency): Fall | null {
  const { expect, when } = criterion;
  if (when || !('question' in expect)) return null;
  const answer: Answer | undefined = agency.answers[expect.question];
  if (!answer || answer.notApplicable) return null;
  const { expect: finding } = judgeCriterion(criterion, {
    date: agency.date,
    asked: bank.find.zh,
    answer: (id) => (id === expect.question ? answer : undefined),
  });
  if (finding?.kind !== 'leaf') return null;
  if (finding.verdict !== 'nonconforming' && finding.verdict !== 'partial') return null;
  // How many of a list are enough is often our reading and not in the text.
  if (finding.shortfall?.kind === 'too-few' && finding.value?.picked?.length) return null;
  return { question: expect.question, criterion, finding, date: agency.date };
}

/** Provisions of the same standard that have nothing to do with the answer. */
function neighbours(bank: Bank, place: Place, fall: Fall): Place[] {
  const own = new Set([...questions(place), fall.question]);
  const topics = new Set(
    bank.source.questions.flatMap(({ id, question }) => (own.has(id) ? [question.topic] : [])),
  );
  const topicOf = new Map(bank.source.questions.map(({ id, question }) => [id, question.topic]));
  const about = notTicked(bank, fall, 'zh');
  const others = bank.places.filter((other) => {
    const { force, obligation, criteria, text, clause } = other.provision;
    if (other.standard !== place.standard || clause === place.provision.clause) return false;
    if (force !== 'normative' || obligation !== place.provision.obligation || criteria.length === 0)
      return false;
    if (text.zh.length > longest || wide.test(text.zh)) return false;
    if (likeness(text.zh, place.provision.text.zh) > 0.4) return false;
    if (about.some((label) => likeness(label, text.zh) > 0.3)) return false;
    const asked = questions(other);
    if (asked.some((one) => own.has(one))) return false;
    return isLimit(fall) || !asked.some((one) => topics.has(topicOf.get(one) ?? ''));
  });
  const seed = `${place.standard.id} ${place.provision.id}`;
  // Were the right one mostly the longest, that would give it away.
  const isShort = ({ provision }: Place) => provision.text.zh.length < place.provision.text.zh.length * 0.7;
  const mixed = (items: Place[]) =>
    shuffled(items, seed, ({ provision }) => provision.id).sort(
      (a, b) => Number(isShort(a)) - Number(isShort(b)),
    );
  return firstOf(
    3,
    ({ provision }) => provision.clause,
    mixed(others.filter(({ clause }) => clause.parent === place.clause.parent)),
    mixed(others.filter(({ clause }) => clause.chapter === place.clause.chapter)),
    mixed(others),
  );
}

/** What was expected of a list and not ticked. */
function notTicked(bank: Bank, { question, finding }: Fall, language: Language): string[] {
  const asked = bank.find[language](question);
  const { shortfall } = finding;
  return shortfall?.kind === 'missing' ? shortfall.options.map((id) => optionLabel(asked, id)) : [];
}

/** The answer as the reader is told it: of a list what was left out, of a date also the day that it is held against. */
function told(bank: Bank, fall: Fall, language: Language): string {
  const asked = bank.find[language](fall.question);
  const missing = notTicked(bank, fall, language);
  if (missing.length > 0) {
    const labels = listed(missing, language);
    return language === 'zh' ? `${asked.ask}没有勾选：${labels}` : `${asked.ask} Not ticked: ${labels}`;
  }
  const answer = answerInWords(fall.finding.value, asked, language);
  const said = language === 'zh' ? `${asked.ask}答：${answer}` : `${asked.ask} Answer: ${answer}`;
  if (asked.type !== 'recurrence' && asked.type !== 'date') return said;
  const day = dayInWords(fall.date, language);
  return language === 'zh' ? `${said}（自查日期：${day}）` : `${said} (check of ${day})`;
}

/** What the clause asks for, and what the agency has. */
function whyNot(bank: Bank, place: Place, fall: Fall, language: Language): string {
  const { question, criterion, finding } = fall;
  const find = bank.find[language];
  const asked = find(question);
  const clause = named(place)[language];
  const missing = listed(notTicked(bank, fall, language), language);
  if (missing && 'options' in asked) {
    const { has } = finding.leaf;
    const wanted = asked.options.filter(({ id }) => !Array.isArray(has) || has.includes(id));
    const labels = listed(
      wanted.map(({ label }) => label),
      language,
    );
    if (labels === missing)
      return language === 'zh'
        ? `${clause}写的是：${missing}。这家机构没有勾选。`
        : `${clause} names: ${missing}. This agency has not ticked ${wanted.length === 1 ? 'it' : 'them'}.`;
    return language === 'zh'
      ? `${clause}包括：${labels}。这家机构缺：${missing}。`
      : `${clause} names: ${labels}. This agency lacks: ${missing}.`;
  }
  if (finding.leaf.atMost === 0 && finding.value?.number) {
    const answer = answerInWords(finding.value, asked, language);
    return language === 'zh'
      ? `${clause}期望的是0${'unit' in asked ? asked.unit : ''}；这家机构答的是${answer}。`
      : `${clause} expects none; this agency’s answer is ${answer}.`;
  }
  const expected = expectationInWords(criterion.expect, find, language);
  const apart = finding.shortfall && shortfallInWords(finding.shortfall, asked, language);
  const answer = answerInWords(finding.value, asked, language);
  return language === 'zh'
    ? `${clause}期望：${expected}。这家机构${apart ?? `答的是：${answer}`}。`
    : `${clause} expects: ${expected}. This agency${apart ? `: ${apart}` : ` answered: ${answer}`}.`;
}

/** From here on an answer repeats the clause, and nothing is left to be found out. */
const repeated = 0.5;

/** A label that only makes sense beside the one before it. */
const refersBack = /\b(?:those|these|them)\b/;

function cardOf(bank: Bank, place: Place, fall: Fall): BilingualCard | null {
  if (!isLimit(fall) && share(place.provision.text.zh, told(bank, fall, 'zh')) >= repeated) return null;
  if (notTicked(bank, fall, 'en').some((label) => refersBack.test(label))) return null;
  const wrong = neighbours(bank, place, fall);
  if (wrong.length < 3) return null;
  return drawn(bank, place, 'case', {
    quote: inBoth((language) => told(bank, fall, language)),
    told: true,
    stem: {
      zh: `一家机构的答复如上。它没有做到《${place.standard.shortTitle.zh}》的哪一条？`,
      en: `This is an agency’s answer. Which clause of “${place.standard.shortTitle.en}” does it fall short of?`,
    },
    options: [place, ...wrong].map(cited),
    reason: inBoth((language) => whyNot(bank, place, fall, language)),
    topic: bank.source.questions.find(({ id }) => id === fall.question)?.question.topic ?? null,
  });
}

/** Which clause does this agency break? One answer of a worked agency, and the clauses around the one it fails. */
export function caseCards(bank: Bank): BilingualCard[] {
  const agencies = bank.source.standards.flatMap(({ id, workedAgency }) =>
    workedAgency ? [{ id, workedAgency }] : [],
  );
  const cards = bank.places.flatMap((place) => {
    const { provision, standard } = place;
    if (provision.force !== 'normative' || provision.text.zh.length > longest) return [];
    if (provision.obligation !== 'shall' && provision.obligation !== 'statement') return [];
    // Its own agency first: that is whom its inspector has looked at.
    const order = [...agencies].sort((a, b) => Number(b.id === standard.id) - Number(a.id === standard.id));
    for (const { workedAgency } of order)
      for (const criterion of provision.criteria) {
        const fall = fallOf(bank, criterion, workedAgency);
        const card = fall && cardOf(bank, place, fall);
        if (card) return [card];
      }
    return [];
  });
  // One answer may fall short of several clauses of a standard: it is told once.
  return [...new Map(cards.map((card) => [`${card.standard} ${card.quote?.zh}`, card])).values()];
}
