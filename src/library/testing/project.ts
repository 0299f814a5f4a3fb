import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Library } from '../library.ts';
import { loadLibrary } from '../load.ts';
import { LibraryError } from '../problem.ts';

/** The least content in which everything that the library knows occurs once, and nothing is wrong. */
const files = {
  'content/topics.yaml': `premises: { name: { zh: 场所, en: Premises } }
staff: { name: { zh: 人员, en: Staff } }
complaints: { name: { zh: 投诉, en: Complaints } }
`,
  'content/moved.yaml': `questions:
  doors: { ask: { zh: 有几扇门？, en: How many doors are there? }, to: [exits] }
fields: {}
options: {}
`,
  'content/terms.yaml': `migrant-workers:
  term: { zh: 农民工, en: migrant workers }
  grade: established
  source: { zh: 来源, en: Source }
  note: { zh: 说明, en: Note }
returned-migrant-workers:
  term: { zh: 返乡农民工, en: returned migrant workers }
  grade: established
  source: { zh: 来源, en: Source }
  note: { zh: 说明, en: Note }
`,
  'content/sources.yaml': `gbt-33554-2017:
  number: GB/T 33554—2017
  cited: [GB/T 33554—2017]
  verification: title-verified
  validity: { zh: 未核实, en: Unverified }
  finding: { zh: 发现, en: Finding }
`,
  'content/questions/facilities/premises.yaml': `exits:
  type: number
  unit: { zh: 处, en: exits }
  ask: { zh: 有几处出口？, en: How many exits are there? }
  evidence: [{ zh: 平面图, en: Plan }]
  closes: { zh: 增设, en: Add some }
  where: { zh: 走廊, en: Corridor }
premises-standard:
  type: attestation
  source: gbt-33554-2017
  ask: { zh: 符合吗？, en: Is it complied with? }
  evidence: [{ zh: 记录, en: Record }]
  closes: { zh: 核对, en: Compare }
  where: { zh: 档案, en: Files }
`,
  'content/questions/staffing/staff.yaml': `people:
  type: roster
  ask: { zh: 有哪些人？, en: Who works here? }
  fields:
    role:
      type: choice
      ask: { zh: 做什么工作？, en: What is the work? }
      options:
        - { id: adviser, label: { zh: 指导, en: Adviser } }
        - { id: support, label: { zh: 辅助, en: Support } }
    certificates:
      type: checklist
      ask: { zh: 有哪些证书？, en: Which certificates? }
      options:
        - { id: guidance, label: { zh: 指导证书, en: Guidance } }
        - { id: related, label: { zh: 相关证书, en: Related } }
  evidence: [{ zh: 名册, en: List }]
  closes: { zh: 取证, en: Get one }
  where: { zh: 人事档案, en: Personnel files }
`,
  'content/questions/processes/complaints.yaml': `complaint-days:
  type: number
  unit: { zh: 个工作日, en: working days }
  ask: { zh: 几天告知？, en: How many days? }
  evidence: [{ zh: 台账, en: Ledger }]
  closes: { zh: 缩短, en: Shorten it }
  where: { zh: 台账, en: Ledger }
audits:
  type: recurrence
  ask: { zh: 多久审核一次？, en: How often is there an audit? }
  evidence: [{ zh: 报告, en: Report }]
  closes: { zh: 审核, en: Hold one }
  where: { zh: 档案, en: Files }
`,
  'content/standards/sample/standard.yaml': `title: { zh: 样本规范, en: Sample specification }
shortTitle: { zh: 样本, en: Sample }
summary: { zh: 摘要, en: Summary }
issuer: { zh: 发布者, en: Issuer }
region: { zh: 地区, en: Region }
regionId: region
audience: { zh: 返乡农民工, en: Returned migrant workers }
serves: [returnees]
status: draft
statusNote: { zh: 草案, en: A draft }
provenance: { zh: 来源, en: Where it comes from }
edition: { zh: 草案, en: Draft }
order: 1
`,
  'content/standards/sample/worked-agency.yaml': `name: { zh: 示例中心, en: Example centre }
story: { zh: 只有一处出口, en: It has only one exit }
date: 2026-11-20
answers:
  exits: { value: { number: 1 } }
verdicts:
  '2.1': nonconforming
  '2.2(1)': unanswered
  '2.3': unanswered
  '2.4#2': unanswered
  表1(1): unanswered
`,
  'content/standards/sample/drafting-notes.yaml': `- clause: '2.1'
  fragment: 不少于两处
  note: { zh: 没有说明分别计数还是合计, en: It is not said whether they are counted together }
`,
  'content/standards/sample/clauses/01-scope.yaml': `id: '1'
role: scope
title: { zh: 范围, en: Scope }
children:
  - id: '1¶1'
    text:
      zh: 本标准适用于返乡农民工。
      en: This standard applies to returned migrant workers.
    obligation: statement
`,
  'content/standards/sample/clauses/02-requirements.yaml': `id: '2'
role: requirements
title: { zh: 要求, en: Requirements }
area: processes
children:
  - id: '2.1'
    area: facilities
    text:
      zh: 场所应设置不少于两处安全出口。
      en: The premises shall have at least two safety exits.
    obligation: shall
  - id: '2.2'
    area: staffing
    text:
      zh: 从业人员应同时具备下列条件：
      en: 'Practitioners shall meet all of the following conditions:'
    children:
      - id: '2.2(1)'
        kind: item
        text:
          zh: 持有相应证书；
          en: holding a corresponding certificate;
        obligation: shall
      - id: '2.2(2)'
        kind: item
        text:
          zh: 宜有两年经验。
          en: they should have two years of experience.
        obligation: should
  - id: '2.3'
    area: facilities
    text:
      zh: 场所应符合GB/T 33554—2017的规定。
      en: The premises shall conform to the provisions of GB/T 33554—2017.
    obligation: shall
  - id: '2.4'
    text:
      zh: 机构公开投诉渠道，并应在受理之日起15个工作日内告知返乡农民工。
      en: The agency publishes the complaint channels, and shall inform returned migrant workers within 15 working days of acceptance.
    provisions:
      - obligation: statement
        text:
          zh: 机构公开投诉渠道
          en: The agency publishes the complaint channels
      - obligation: shall
        text:
          zh: 并应在受理之日起15个工作日内告知返乡农民工
          en: shall inform returned migrant workers within 15 working days of acceptance
  - id: 表1
    kind: table
    title: { zh: 评价, en: Evaluation }
    cells:
      - { zh: 项目, en: Item }
      - { zh: 频次, en: Frequency }
    children:
      - id: 表1(1)
        kind: row
        marker: ''
        cells:
          - { zh: 内部审核, en: Internal audit }
          - { zh: 每年一次, en: Once a year }
        obligation: statement
`,
  'content/standards/sample/criteria.yaml': `'2.1':
  - expect: { question: exits, atLeast: 2 }
    reading:
      zh: 理解为合计。
      en: We count them together.

'2.2(1)':
  - expect:
      roster: people
      who: { question: role, oneOf: [adviser] }
      quantifier: each
      meets: { question: certificates, atLeast: 1 }

'2.2(2)':
  reason: judged-with
  with: '2.2(1)'
  note: { zh: 一并判定, en: Judged together }

'2.3':
  - expect: { question: premises-standard }

'2.4#1':
  reason: addressed-elsewhere
  whom: { zh: 主管部门, en: The authority }

'2.4#2':
  - when: { question: exits, atLeast: 1 }
    expect: { question: complaint-days, atMost: 15 }

'表1(1)':
  - expect: { question: audits, every: { months: 12 } }
`,
  'content/standards/sample/source.txt': `  样本规范
[bookmark: _Toc1]1\u3000范围
本标准适用于返乡农民工。
[bookmark: _Toc2]2\u3000要求
2.1 场所应设置不少于两处安全出口。
2.2  从业人员应同时具备下列条件：
（1）持有相应证书；
（2）宜有两年经验。
2.3 场所应符合GB/T 33554—2017的规定。
2.4 机构公开投诉渠道，并应在受理之日起15个工作日内告知返乡农民工。
表1 评价
项目\t频次
内部审核\t每年一次
`,
};

type File = keyof typeof files;

/** One thing done to the files of a project. */
export type Edit = (content: Map<string, string>) => void;

/** The files of the sample project by a short name: `topics`, `criteria`, `02-requirements`, `source`. */
function fileOf(name: string): File {
  const file = (Object.keys(files) as File[]).find((path) => path.split('/').at(-1)!.split('.')[0] === name);
  if (!file) throw new Error(`The sample project has no file ${name}.`);
  return file;
}

/** Puts `now` where `was` stands first. Throws where it does not stand. */
export const change =
  (name: string, was: string, now: string): Edit =>
  (content) => {
    const file = fileOf(name);
    const text = content.get(file) ?? '';
    if (!text.includes(was)) throw new Error(`${file} does not say “${was}”.`);
    content.set(
      file,
      text.replace(was, () => now),
    );
  };

/** Puts `text` at the end of a file. */
export const append =
  (name: string, text: string): Edit =>
  (content) => {
    const file = fileOf(name);
    content.set(file, `${content.get(file) ?? ''}${text}`);
  };

/** Takes a file away. */
export const remove =
  (name: string): Edit =>
  (content) => {
    content.delete(fileOf(name));
  };

/** Says something else in a clause, in source.txt as well. The clause's only provision is what it says. */
export const say = (was: { zh: string; en: string }, now: { zh: string; en: string }): Edit[] => [
  change('02-requirements', was.zh, now.zh),
  change('02-requirements', was.en, now.en),
  change('source', was.zh, now.zh),
];

/** Loads the sample project after some edits. */
export function load(...edits: Edit[]): Library {
  const content = new Map<string, string>(Object.entries(files));
  edits.forEach((edit) => edit(content));
  const root = mkdtempSync(join(tmpdir(), 'duibiao-'));
  try {
    for (const [file, text] of content) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return loadLibrary(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the library says against the sample project after some edits: nothing, where it loads. */
export function complaint(...edits: Edit[]): string {
  try {
    load(...edits);
    return '';
  } catch (error) {
    if (error instanceof LibraryError) return error.message;
    throw error;
  }
}
