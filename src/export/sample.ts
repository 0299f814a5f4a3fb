import type { Document, Table } from './document.ts';

/** A table of eight columns, with every type of cell and text that could be taken for a formula. */
export function sampleTable(language: Document['language']): Table {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  return {
    kind: 'table',
    id: 'gaps',
    caption: say('差距与整改措施', 'Gaps and what closes them'),
    sheet: say('差距', 'Gaps'),
    empty: say('没有差距。', 'There are no gaps.'),
    columns: [
      { label: say('序号', 'No.'), type: 'number', width: 1 },
      { label: say('条款', 'Clause'), type: 'text', width: 2 },
      { label: say('要求', 'Requirement'), type: 'text', width: 8 },
      { label: say('现状', 'Answer'), type: 'text', width: 4 },
      { label: say('判定', 'Verdict'), type: 'text', width: 2 },
      { label: say('差值', 'Off by'), type: 'number', width: 1 },
      { label: say('责任人', 'Owner'), type: 'text', width: 2 },
      { label: say('完成期限', 'Due'), type: 'date', width: 2 },
    ],
    rows: [
      [
        1,
        '5.10',
        say('应在5个工作日内告知“处理结果”。', 'The outcome “shall” be told within 5 working days.'),
        '=SUM(1,2)',
        say('不符合', 'Nonconforming'),
        -4,
        say('次仁卓玛', 'Tsering Drolma'),
        '2025-04-15',
      ],
      [
        2,
        '4.3.1(2)',
        say('咨询室不小于10平方米 & 隔音', 'A room of ≥ 10 m² & <quiet>'),
        say('约8平方米。\n与办公室共用。', 'About 8 m².\nShared with the office.'),
        say('部分符合', 'Partial'),
        1.5,
        null,
        null,
      ],
      [3, '@6', '-', '+86 891 123', say('不符合', 'Nonconforming'), 0, null, '2024-02-29'],
    ],
  };
}

/** A report with every kind of block, in either language, for the tests of this room. */
export function sampleDocument(language: Document['language']): Document {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  return {
    language,
    title: say('自查差距报告', 'Gap report'),
    subtitle: say('拉萨市公共就业服务中心', 'Lhasa Public Employment Service Centre'),
    footer: say('对标 · 差距报告', 'Duibiao · Gap report'),
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: say('自查日期', 'Date of the check'), value: '2025-03-14' },
          { label: say('标准', 'Standards'), value: 'DB54/T 0001—2024\nGB/T 33554—2017' },
        ],
      },
      {
        kind: 'heading',
        level: 1,
        number: '',
        text: say('一、结论', '1 Conclusion'),
        id: 'conclusion',
        opensPage: false,
      },
      { kind: 'paragraph', tone: 'body', text: say('共有差距3项。', 'There are 3 gaps.') },
      { kind: 'paragraph', tone: 'note', text: say('注：每项只计一次。', 'Note: counted once.') },
      {
        kind: 'table',
        id: 'areas',
        caption: say('各领域差距', 'Gaps by area'),
        sheet: say('汇总', 'Summary'),
        empty: '',
        columns: [
          { label: say('领域', 'Area'), type: 'text', width: 2 },
          { label: say('差距', 'Gaps'), type: 'number', width: 1 },
        ],
        rows: [
          [say('场地设施', 'Facilities'), 1],
          [say('过程', 'Processes'), 2],
        ],
      },
      {
        kind: 'heading',
        level: 1,
        number: '',
        text: say('二、差距', '2 Gaps'),
        id: 'gaps',
        opensPage: false,
      },
      {
        kind: 'heading',
        level: 2,
        number: '',
        text: say('（一）清单', '2.1 List'),
        id: 'list',
        opensPage: false,
      },
      { kind: 'paragraph', tone: 'body', text: say('按严重程度排列。', 'In order of seriousness.') },
      sampleTable(language),
      {
        kind: 'heading',
        level: 1,
        number: '',
        text: say('三、观察项', '3 Observations'),
        id: 'observations',
        opensPage: false,
      },
      {
        kind: 'table',
        id: 'observations',
        caption: say('观察项清单', 'List of observations'),
        sheet: say('观察项', 'Observations'),
        empty: say('没有观察项。', 'There are no observations.'),
        columns: [{ label: say('条款', 'Clause'), type: 'text', width: 1 }],
        rows: [],
      },
      { kind: 'signatures', lines: [say('填写人：', 'Completed by:'), say('日期：', 'Date:')] },
    ],
  };
}
