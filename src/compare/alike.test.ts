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

  it('are found as lists written along each other, though one says more and the order differs', () => {
    const [pair, ...others] = alikePairs([
      corpus(
        'a',
        passage('4.2', '从业人员应具备下列条件：', [
          passage('4.2(1)', '熟悉人力资源和社会保障相关法律、法规'),
          passage('4.2(2)', '能够熟练操作计算机和使用工具'),
          passage('4.2(3)', '能够熟练使用汉语和藏语交流'),
          passage('4.2(4)', '保持职业心理健康'),
        ]),
      ),
      corpus(
        'b',
        passage('4.2', '从业人员应同时具备下列条件：', [
          passage('4.2(1)', '能操作计算机和测评工具，具备信息系统的日常维护知识'),
          passage('4.2(2)', '熟悉社会保障、劳动合同等法律、法规，并能参考就业培训的要求开展政策咨询工作'),
          passage('4.2(3)', '能熟练使用国家通用语言和藏语进行沟通'),
          passage('4.2(4)', '年度心理健康评估合格，无影响服务质量的身心疾病'),
        ]),
      ),
    ]);
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ left: { id: '4.2' }, right: { id: '4.2' }, measuredBy: 'lines' });
    // The last says the same in other words: its place tells.
    expect(pair!.rows.map(({ left, right }) => [left?.ids[0], right?.ids[0]])).toEqual([
      ['4.2', '4.2'],
      ['4.2(1)', '4.2(2)'],
      ['4.2(2)', '4.2(1)'],
      ['4.2(3)', '4.2(3)'],
      ['4.2(4)', '4.2(4)'],
    ]);
  });

  it('are no lists that share two lines', () => {
    const item = (id: string, zh: string) => passage(id, zh);
    expect(
      named([
        corpus(
          'a',
          passage('1', null, [
            item('1.1', '本文件规定了服务的内容和流程'),
            item('1.2', '甲乙丙丁戊己庚辛壬癸'),
          ]),
        ),
        corpus(
          'b',
          passage('1', null, [
            item('1.1', '本文件规定了机构的要求'),
            item('1.2', '子丑寅卯辰巳午未申酉戌亥'),
          ]),
        ),
      ]),
    ).toEqual([]);
  });

  it('keep an entry of their own where they are likelier than the lists they stand in', () => {
    const list = (of: string, ...items: string[]) =>
      passage(
        '4',
        `${of}应符合下列要求：`,
        items.map((zh, index) => passage(`4(${index + 1})`, zh)),
      );
    const pairs = alikePairs([
      corpus(
        'a',
        list('服务机构', '建立投诉处理制度并公布投诉电话', '配备熟悉政策的指导人员', '定期公布岗位信息'),
      ),
      corpus(
        'b',
        list(
          '指导机构',
          '建立投诉处理制度并公布投诉电话',
          '配备一定数量的专职和兼职指导人员，其中至少三名持有国家认可的职业资格证书',
          '通过网站、微信公众号和公告栏每周公布经过核实的岗位信息和招聘会信息',
        ),
      ),
    ]);
    expect(pairs.map(({ left, measuredBy }) => [left.id, measuredBy])).toEqual([
      ['4(1)', 'whole'],
      ['4', 'lines'],
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
