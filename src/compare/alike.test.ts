import { describe, expect, it } from 'vitest';
import { alikePairs, type Corpus, type Passage } from './alike.ts';
import { bigramsOf, likeness } from './likeness.ts';

const like = (a: string, b: string) => likeness(bigramsOf(a), bigramsOf(b));

const passage = (id: string, zh: string | null, children: Passage[] = []): Passage => ({
  id,
  text: zh === null ? null : { zh, en: id },
  children,
});

const corpus = (standard: string, ...passages: Passage[]): Corpus => ({ standard, passages });

const named = (corpora: Corpus[]) =>
  alikePairs(corpora).map(({ left, right }) => `${left.standard} ${left.id} ${right.standard} ${right.id}`);

describe('likeness', () => {
  it('is 1 for the same text however it is spaced and pointed, 0 for nothing in common', () => {
    expect(like('提前 2 个工作日，提交。', '提前2个工作日提交')).toBe(1);
    expect(like('投诉处理', '岗位信息')).toBe(0);
  });

  it('counts the pairs of characters that both have', () => {
    expect(like('甲乙丙', '甲乙丁')).toBe(0.5);
  });
});

describe('passages that are alike', () => {
  const complaint = '应提供现场、信函、电话、网络等投诉渠道，明确专门部门负责调查、处理投诉';
  const reworded = '服务机构应提供现场、信函、电话、网络等投诉渠道，指定专门部门负责调查、处理投诉';

  it('are found where one rewords the other, and not where they only share a subject', () => {
    const pairs = alikePairs([
      corpus('a', passage('9.3', complaint), passage('9.4', '应根据服务评价对服务内容进行优化')),
      corpus('b', passage('7.3', reworded), passage('7.4', '服务机构应保存投诉的登记和处理记录')),
    ]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      left: { standard: 'a', id: '9.3' },
      right: { standard: 'b', id: '7.3' },
    });
    expect(pairs[0]!.likeness).toBeGreaterThan(0.7);
  });

  it('are each other’s nearest: rows of two equal tables are not crossed', () => {
    const room = (id: string, name: string) =>
      passage(id, `${name}配备满足困难人群指导的设施设备及录音录像设备`);
    const tables = ['a', 'b'].map((standard) => corpus(standard, room('1', '个人室'), room('2', '单位室')));
    expect(named(tables)).toEqual(['a 1 b 1', 'a 2 b 2']);
  });

  it('are offered as one where whole lists are alike, with each item beside its like', () => {
    const item = (id: string, zh: string) => passage(id, zh);
    const [pair, ...others] = alikePairs([
      corpus(
        'a',
        passage('4.2', '从业人员应具备下列条件：', [
          item('4.2(1)', '熟悉人力资源和社会保障相关法律、法规和政策'),
          item('4.2(2)', '能独立使用职业指导工具'),
        ]),
      ),
      corpus(
        'b',
        passage('4.2', '从业人员应同时具备下列条件：', [
          item('4.2(1)', '身体健康，年度心理健康评估合格'),
          item('4.2(2)', '熟悉人力资源和社会保障法律、法规和政策'),
        ]),
      ),
    ]);
    expect(others).toEqual([]);
    expect(pair!.rows.map(({ left, right }) => [left?.ids[0], right?.ids[0]])).toEqual([
      ['4.2', '4.2'],
      ['4.2(1)', '4.2(2)'],
      ['4.2(2)', undefined],
      [undefined, '4.2(1)'],
    ]);
  });

  it('take more where a sentence only leads in a list', () => {
    const lead = (id: string, of: string, item: string) =>
      passage(id, `${of}应符合以下要求：`, [passage(`${id}(1)`, item)]);
    expect(
      named([
        corpus('a', lead('6.2', '职业倾向分析服务', '由具备资格的人员实施测评')),
        corpus('b', lead('4.4', '职业指导人员', '持有人力资源管理师职业资格证书')),
      ]),
    ).toEqual([]);
  });

  it('say of each line whether it is the same to the letter', () => {
    const [pair] = alikePairs([
      corpus('a', passage('A', '前台指导窗口服务标识清晰。')),
      corpus('b', passage('A', '前台指导窗口 服务标识清晰。')),
    ]);
    expect(pair!.rows[0]!.identical).toBe(true);
  });
});
