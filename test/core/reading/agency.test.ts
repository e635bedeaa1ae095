import { describe, expect, test } from 'vitest';
import { firstKnown, readAgency } from '../../../src/core/reading/agency.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

test('the seed agency is known from its sheet', () => {
  expect(readAgency([seedTab()])).toEqual({
    name: 'องค์การบริหารส่วนตำบลหนองซอน',
    district: 'เชียงยืน',
    province: 'มหาสารคาม',
    fiscalYear: 2567,
  });
});

describe('the agency’s name', () => {
  test.each([
    ['เทศบาลตำบลท่าเดื่อ-มืดกา อำเภอดอยเต่า', 'เทศบาลตำบลท่าเดื่อ'],
    ['คะแนนของ อบต.หนองซอน ปี 2567', 'อบต.หนองซอน'],
    ['องค์การบริหารส่วนจังหวัดพิจิตร', 'องค์การบริหารส่วนจังหวัดพิจิตร'],
    ['โรงเรียนบ้านหนองซอน', null],
    ['เทศบาลตำบล', null],
  ])('in %j is %j', (text, name) => {
    expect(readAgency([tabOf(text)]).name).toBe(name);
  });
});

describe('the year of the result', () => {
  test.each([
    ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗', 2567],
    ['ปี 2567', 2567],
    ['พ.ศ.2567', 2567],
    ['ผล ITA ปี 2567\nมาตรการ ปีงบประมาณ พ.ศ. 2568', 2567],
    ['แผนปี 2568', 2568],
    ['โทร 025672567', null],
    ['ไม่มีปี', null],
  ])('in %j is %s', (text, year) => {
    expect(readAgency([tabOf(text)]).fiscalYear).toBe(year);
  });
});

describe('the year of the result beside others', () => {
  const items = 'i1\t90\ni2\t90\ni3\t90';

  test.each<[string, string[], number | null]>([
    ['a later score column is this year’s', ['ปี 2566\nข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567\ni1\t80\t90'], 2567],
    ['so whichever comes first', ['ข้อ\tคะแนน 2567\tคะแนน 2566\ni1\t90\t80'], 2567],
    ['columns headed by years alone', ['ตัวชี้วัด\tปี ๒๕๖๖\tปี ๒๕๖๗\nการใช้อำนาจ\t80\t90'], 2567],
    ['years under the heading', ['ข้อ\tคะแนน\n\tปี 2566\tปี 2567\ni1\t80\t90'], 2567],
    ['a target of next year', ['ปี 2567\nข้อ\tคะแนน\tปี 2568\ni1\t80\t90'], 2567],
    ['last year’s column beside this year’s', ['ปี 2567\nข้อ\tคะแนน\tคะแนน ปี 2566\ni1\t80\t90'], 2567],
    ['a remark on the year before', ['เพิ่มขึ้นเทียบกับปี 2566\nผล ปี 2567'], 2567],
    ['last year’s tab', [`ผล ปี 2566\n${items}`, `ผล ปี 2567\n${items}`], 2567],
    ['a tab of next year that only mentions items', [`ผล ปี 2567\n${items}`, 'ปี 2568\ni1\t2'], 2567],
    ['a cover with the year', ['ปี 2567', items], 2567],
    ['a cover of the plan', ['แผนปี 2568', `ผล ปี 2567\n${items}`], 2567],
    ['nothing', [items, ''], null],
  ])('with %s', (_what, tabs, year) => {
    expect(readAgency(tabs.map((text, index) => tabOf(text, `T${index}`))).fiscalYear).toBe(year);
  });
});

test('the first who knows is believed, for each thing on its own', () => {
  const settings = { name: 'อบต.ก', district: null, province: 'มหาสารคาม', fiscalYear: null };
  const sheet = { name: 'อบต.ข', district: 'เชียงยืน', province: 'พิจิตร', fiscalYear: 2567 };
  const known = { name: 'อบต.ก', district: 'เชียงยืน', province: 'มหาสารคาม', fiscalYear: 2567 };
  expect(firstKnown(settings, sheet)).toEqual(known);
  expect(firstKnown({ ...settings, province: null }, { ...sheet, province: null }).province).toBeNull();
});
