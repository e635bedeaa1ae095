import { describe, expect, test } from 'vitest';
import { frameworkOf } from '../../../src/core/framework/frameworks.ts';
import { analysisOf } from '../../support/checking.ts';
import { tabOf } from '../../support/tabs.ts';

const of = (year: number) => ({ agency: { name: null, district: null, province: null, fiscalYear: year } });
const read = (sheet: string, year = 2567) => analysisOf(tabOf(sheet), of(year));
const unread = (sheet: string) => read(sheet).receipt.unread.map(({ why, cells }) => [why, cells[0]?.[0].row]);

describe.each([2565, 2567, 2568])('items of %s that are called by their wording alone', (year) => {
  test('are the items of that year that are called so, where one is', () => {
    const all = frameworkOf(year)?.items ?? [];
    const once = all.filter(({ topic }) => all.filter((other) => other.topic.th === topic.th).length === 1);
    const sheet = once.map(({ topic }, index) => `${index + 1}\t${topic.th}\t${80 + (index % 20)}`).join('\n');
    const { results } = read(`ที่\tรายการ\tคะแนน\n${sheet}`, year);
    expect([...results.items]).toEqual(once.map(({ code }, index) => [code, (80 + (index % 20)) * 100]));
  });
});

test('another row between them is named as unread', () => {
  const sheet = 'รายการ\tคะแนน\nโครงสร้าง\t100\nข้อมูลผู้บริหาร\t0\nเรื่องใดไม่ทราบ\t50\nอำนาจหน้าที่\t100';
  expect([...read(sheet).results.items.keys()]).toEqual(['o1', 'o2', 'o3']);
  expect(unread(sheet)).toEqual([['unnamed', 4]]);
});

test('a code says which item it is, whatever the wording', () => {
  expect([...read('ข้อ\tรายการ\tคะแนน\no3\tโครงสร้าง\t100\no2\tอำนาจหน้าที่\t50').results.items.keys()]).toEqual([
    'o2',
    'o3',
  ]);
});

test('in a table of something else a few such words are nothing', () => {
  const sheet = 'ข้อ\tคะแนน\ni1\t90\n\nโครงการ\tงบที่ใช้\tผู้รับผิดชอบ\nข่าวประชาสัมพันธ์\t50\tก\nE-Service\t40\tข';
  expect([...read(sheet).results.items.keys()]).toEqual(['i1']);
});
