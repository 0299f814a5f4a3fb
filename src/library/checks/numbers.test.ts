import { describe, expect, it } from 'vitest';
import { englishNumbersIn, numbersIn } from './numbers.ts';

describe('the quantities of a pair', () => {
  it.each([
    ['不少于两处安全出口', 'at least two safety exits', ['2']],
    ['在十五日内回访', 'a follow-up contact within fifteen days', ['15']],
    ['在十五日内回访', 'a follow-up contact within 15 days', ['15']],
    ['15个工作日内', 'within 15 working days', ['15']],
    ['１５个工作日内', 'within 15 working days', ['15']],
    ['保存五年以上', 'kept for five years or more', ['5']],
    ['每年一次', 'once a year', ['1']],
    ['每年至少开展一次审核', 'an audit at least once a year', ['1']],
    ['每季度至少一次', 'at least once in every quarter', ['1']],
    ['每年不少于两次', 'at least twice a year', ['2']],
    ['至少配备一名职业指导人员', 'at least one career adviser', ['1']],
    ['在一年内完成', 'completed within one year', ['1']],
    ['二十四小时开放', 'open for twenty-four hours', ['24']],
    ['三十平方米', 'thirty square metres', ['30']],
    ['不少于一百平方米', 'at least one hundred square metres', ['100']],
    ['每半年一次', 'once every six months', ['1', '6']],
    ['每半年一次', 'once every half-year', ['1', '6']],
    ['以下五种方式', 'the following five ways', ['5']],
    ['满意率达到百分之九十', 'a satisfaction rate of 90%', ['90']],
    ['满意率不低于98.5%', 'a satisfaction rate of at least 98.5%', ['98.5']],
    ['自2017年9月1日起', 'from 1 September 2017', ['1', '2017', '9']],
    ['服务1200人次', 'serving 1,200 visitors', ['1200']],
    ['按4.3.1(2)的规定', 'as specified in 4.3.1(2)', ['2', '4.3.1']],
    ['符合GB/T 33554—2017。', 'conforms to GB/T 33554-2017.', ['GB/T33554-2017']],
    ['符合GB/T 33554。', 'conforms to GB/T33554.', ['GB/T33554']],
    ['符合LD／T 01.1的要求', 'conforms to LD/T 01.1', ['LD/T01.1']],
    ['符合GB 50016—2014', 'conforms to GB 50016—2014', ['GB50016-2014']],
  ])('are the same in %s and %s', (zh, en, quantities) => {
    expect(numbersIn(zh).sort()).toEqual(quantities);
    expect(englishNumbersIn(en).sort()).toEqual(quantities);
  });

  it.each([
    ['委托第三方评价', 'evaluated by a third party'],
    ['完成首次回访', 'completes the first follow-up contact'],
    ['建立一个档案', 'keeps an archive'],
    ['具备下列条件之一', 'meets one of the following conditions'],
    ['一次性告知', 'informed in one go'],
    ['一旦受理', 'once it is accepted'],
    ['提供一站式服务', 'provides a one-stop service'],
    ['双向选择', 'two-way choice'],
    ['十分重要', 'very important'],
    ['海峡两岸', 'cross-Strait'],
    ['统一管理，一律公开', 'managed in one place and always published'],
    ['第二类人员', 'staff of the second kind'],
  ])('are none in %s and %s', (zh, en) => {
    expect(numbersIn(zh)).toEqual([]);
    expect(englishNumbersIn(en)).toEqual([]);
  });

  it.each([
    ['不少于两处安全出口', 'at least three safety exits'],
    ['在十五日内', 'within fifty days'],
    ['每年两次', 'once a year'],
    ['每年一次', 'regularly'],
    ['至少一名', 'several people'],
    ['1.5米', '5.1 metres'],
    ['GB/T 33554—2017', 'GB/T 33554—2007'],
    ['GB/T 33554', 'GB/T 35554'],
  ])('differ in %s and %s', (zh, en) => {
    expect(numbersIn(zh).sort()).not.toEqual(englishNumbersIn(en).sort());
  });
});
