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

test('the first who knows is believed, for each thing on its own', () => {
  const settings = { name: 'อบต.ก', district: null, province: null, fiscalYear: null };
  const sheet = { name: 'อบต.ข', district: 'เชียงยืน', province: null, fiscalYear: 2567 };
  expect(firstKnown(settings, sheet)).toEqual({ name: 'อบต.ก', district: 'เชียงยืน', province: null, fiscalYear: 2567 });
});
