import { useId, useState } from 'react';
import { Obligation } from '../../model/clause.ts';
import { obligationLabels } from '../../words/labels.ts';
import { everything, matching, type Filter } from '../logic/filter.ts';
import { soleStandard } from '../logic/sections.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useSay, useSession } from '../session.ts';
import { useCheck, useCurrent, useResults } from './current.ts';
import { filterId } from './places.ts';
import { useView } from './view.tsx';

/** Finds and filters questions when asked to, and lets their order be chosen. */
export function FilterForm() {
  const say = useSay();
  return (
    <>
      <Disclosure summary={say({ zh: '查找、筛选、排序', en: 'Search, filter, order' })} className="filter">
        <FilterFields />
      </Disclosure>
      <Shown />
    </>
  );
}

function FilterFields() {
  const id = useId();
  const say = useSay();
  const { plan } = useCurrent();
  const { applied, apply, order, setOrder } = useView();
  const [filter, setFilter] = useState<Filter>(applied?.filter ?? everything);
  const set = (part: Partial<Filter>) => setFilter((before) => ({ ...before, ...part }));
  const standards = [...new Set(plan.judged.map(({ standard }) => standard))];
  const obligations = Obligation.options.filter((one) =>
    plan.judged.some(({ provision }) => provision.obligation === one),
  );
  const sole = soleStandard(plan);
  return (
    <form
      role="search"
      className="filter-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply(filter);
      }}
    >
      <div className="field">
        <label htmlFor={filterId}>{say({ zh: '查找', en: 'Search for' })}</label>
        <p className="hint" id={`${id}-hint`}>
          {say({
            zh: '检查项、条文、条款号、备注或证据中的词，几个词用空格分开。',
            en: 'Words of questions, clauses, notes or evidence, or a clause number.',
          })}
        </p>
        <input
          id={filterId}
          type="text"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={filter.words}
          onChange={({ target }) => set({ words: target.value })}
        />
      </div>
      <div className="fields">
        <Choice
          label={say({ zh: '状态', en: 'State' })}
          value={filter.state}
          onChange={(state) => set({ state: state as Filter['state'] })}
          options={[
            ['all', say({ zh: '全部', en: 'All' })],
            ['unanswered', say({ zh: '未答', en: 'Unanswered' })],
            ['gap', say({ zh: '有差距', en: 'With a gap' })],
            ['observation', say({ zh: '有观察项', en: 'With an observation' })],
          ]}
        />
        {standards.length > 1 && (
          <Choice
            label={say({ zh: '标准', en: 'Standard' })}
            value={filter.standard}
            onChange={(standard) => set({ standard })}
            options={[
              ['', say({ zh: '全部', en: 'All' })],
              ...standards.map((one) => [one.id, one.shortTitle] as const),
            ]}
          />
        )}
        <Choice
          label={say({ zh: '条款性质', en: 'Obligation' })}
          value={filter.obligation}
          onChange={(obligation) => set({ obligation: obligation as Filter['obligation'] })}
          options={[
            ['', say({ zh: '全部', en: 'All' })],
            ...obligations.map((one) => [one, say(obligationLabels[one])] as const),
          ]}
        />
      </div>
      <p className="actions">
        <button type="submit">{say({ zh: '应用', en: 'Apply' })}</button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setFilter(everything);
            apply(everything);
          }}
        >
          {say({ zh: '显示全部', en: 'Show all' })}
        </button>
      </p>
      {sole && (
        <Choice
          label={say({ zh: '排列顺序', en: 'Order' })}
          value={order}
          onChange={(next) => setOrder(next as typeof order)}
          options={[
            ['topics', say({ zh: '按领域和主题', en: 'By area and topic' })],
            ['clauses', say({ zh: '按标准的条文顺序', en: 'In the order of the clauses' })],
          ]}
        />
      )}
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [string, string])[];
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the filter shows, and whether answers given since would have it show something else. */
function Shown() {
  const say = useSay();
  const { plan } = useCurrent();
  const { applied, apply } = useView();
  const stale = useStale();
  if (!applied) return <div role="status" />;
  const { filter, questions } = applied;
  return (
    <div className="filter-shown">
      <p role="status">
        {questions.size === 0
          ? say({ zh: '没有符合的检查项。', en: 'No question matches.' })
          : say({
              zh: `筛选后显示${questions.size}项，共${plan.questions.length}项。`,
              en: `${questions.size} of ${plan.questions.length} questions are shown.`,
            })}
        {stale > 0 &&
          say({
            zh: `其中${stale}项在填写后已不符合筛选条件，刷新前不会移走。`,
            en: ` ${stale} no longer ${stale === 1 ? 'matches' : 'match'} after what you answered; nothing moves until you refresh.`,
          })}
      </p>
      <p className="actions">
        {stale > 0 && (
          <button type="button" onClick={() => apply(filter)}>
            {say({ zh: '刷新', en: 'Refresh' })}
          </button>
        )}
        <button type="button" onClick={() => apply(everything)}>
          {say({ zh: '显示全部', en: 'Show all' })}
        </button>
      </p>
    </div>
  );
}

/** How many of the questions shown the filter would no longer let through. */
function useStale(): number {
  const { pack } = useSession();
  const { id, plan } = useCurrent();
  const { applied } = useView();
  const answers = useCheck(id, (check) => check.answers);
  const results = useResults((current) => current);
  if (!applied) return 0;
  const state = { ...applied.filter, words: '' };
  const now = matching(state, plan, results, answers, pack.topics);
  return [...applied.questions].filter((question) => !now.has(question)).length;
}
