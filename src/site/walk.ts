import type { BankQuestion } from '../library/library.ts';
import type { Pack, Stop } from '../model/pack.ts';

/**
 * What tells one stop from another in the words that say where to look, in the order in which one walks: in from the
 * street, through the rooms, to the desk with the files. What names several is looked at where the first is.
 */
const stops: readonly (readonly [Stop, RegExp])[] = [
  ['entrance', /大门|入口|道路|走廊|楼梯|通道|出口/],
  ['hall', /大厅|公示|公告栏|宣传栏|意见箱|前台|窗口|登记处|等候|自助查询|资料架/],
  ['rooms', /(?<!档案)室|咨询台|指导角|服务(岗位|区域|现场)|培训区|热线|资料柜|备份存放处/],
  ['systems', /系统|后台|网站|平台|小程序|账号|计算机|信息安全/],
  ['personnel', /人事|人员分工|岗位职责/],
  ['documents', /制度|文件|规定|手册|办法|预案|计划|预算|服务指南/],
];

/** The stop at which one finds something: files and records, where no place is named. */
function stopOf(where: string): Stop {
  const found = stops.flatMap(([stop, words]) => {
    const at = where.search(words);
    return at === -1 ? [] : [{ stop, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.stop ?? 'records';
}

/** All questions in the order in which one walks: by stop, and at each stop by what is looked at. */
export function walkOf(questions: readonly BankQuestion[]): Pack['walk'] {
  const all: readonly Stop[] = [...stops.map(([stop]) => stop), 'records'];
  return all.flatMap((stop) => {
    const here = questions.filter(({ question }) => stopOf(question.where.zh) === stop);
    const places = Map.groupBy(here, ({ question }) => question.where.zh);
    const ids = [...places.values()].flat().map(({ id }) => id);
    return ids.length === 0 ? [] : [{ stop, questions: ids }];
  });
}
