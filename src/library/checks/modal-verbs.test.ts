import { describe, expect, it } from 'vitest';
import { englishModalsIn, modalsIn } from './modal-verbs.ts';

describe('the modal verbs of a sentence', () => {
  it.each([
    ['机构应公开流程', ['shall']],
    ['机构必须公开流程', ['shall']],
    ['机构不应收费', ['shall']],
    ['机构不得泄露信息', ['shall']],
    ['机构不可泄露信息', ['shall']],
    ['机构宜配备工具', ['should']],
    ['机构可采取下列方式', ['may']],
    ['机构可以委托他人', ['may']],
    ['机构应公开流程，可采用网站', ['shall', 'may']],
    ['相应机构应适应需求', ['shall']],
    ['机构应对投诉人的信息保密', ['shall']],
    ['应用于求职者的工具应可靠', ['shall']],
    ['对应岗位应当公开', ['shall']],
  ])('%s: %j', (zh, obligations) => {
    expect(modalsIn(zh)).toEqual(obligations);
  });

  it.each(
    '相应资质 应聘技巧 适应情况 许可证 可行性 认可的培训 可能 可靠 供应商 反应 应急预案 应届毕业生 应对措施 应对突发事件 响应时间 对应岗位 应用软件 效应 适宜 相关事宜 因地制宜 可持续发展 必不可少 不可抗力 可操作性 不得不'.split(
      ' ',
    ),
  )('is none in %s', (zh) => {
    expect(modalsIn(zh)).toEqual([]);
  });

  it.each([
    ['The agency shall publish the process.', ['shall']],
    ['The agency must not charge.', ['shall']],
    ['The agency should have tools, and may lend them.', ['should', 'may']],
    ['The agency publishes the process in May.', []],
  ])('in English: %s %j', (en, obligations) => {
    expect(englishModalsIn(en)).toEqual(obligations);
  });
});
