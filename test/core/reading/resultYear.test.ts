import { describe, expect, test } from 'vitest';
import { statedYear, yearOfTab } from '../../../src/core/reading/resultYear.ts';
import { tabOf } from '../../support/tabs.ts';

describe('the year of a tab', () => {
  test.each([
    ['ปีงบประมาณ พ.ศ. 2567', 2567],
    ['ปีงบประมาณ พ. ศ. ๒๕๖๗', 2567],
    ['ปี2567', 2567],
    ['ปี  พ.ศ.  2567', 2567],
    ['พ.ศ. 2567', 2567],
    ['ปี 25670', null],
    ['ปี 2467', null],
    ['ปีที่ตั้ง รหัส 2567', null],
    ['ปี 2568\nปี 2567', 2567],
    ['ปี 2567\nปี 2568', 2567],
    ['แผนปี 2567', null],
    ['ข้อ\tคะแนน ปี 2567\ni1\t80', 2567],
    ['ปี 2567\nข้อ\tคะแนน ปี 2567\tคะแนน ปี 2566', 2567],
    ['ข้อ\tคะแนน\n\tปี 2566\tปี 2567\ni1\t80\t90', null],
  ])('%j is %s', (text, year) => {
    expect(yearOfTab(tabOf(text))).toBe(year);
  });
});

/** One year, several (the newest last) or none. */
const statedIn = (...texts: string[]) => {
  const stated = statedYear(texts.map((text, index) => tabOf(text, `T${index}`)));
  if (stated.kind === 'several') return [...stated.tabs.keys()].sort();
  return stated.kind === 'one' ? stated.year : null;
};

describe('the year that a workbook states', () => {
  const items = 'i1\t90\ni2\t90\ni3\t90';

  test.each<[string, string[], number | number[] | null]>([
    ['several, where tabs with scores differ', [`ปี 2567\n${items}`, `ปี 2566\n${items}`], [2566, 2567]],
    ['not that of a table nobody has filled in', [`ปี 2567\n${items}`, 'ปี 2568\ni1\t\ni2\t\ni3\t'], 2567],
    [
      'that of a tab with half as many scores too',
      [`ปี 2566\n${items}\ni4\t90`, 'ปี 2567\ni1\t90\ni2\t90'],
      [2566, 2567],
    ],
    ['not that of a tab with fewer', [`ปี 2566\n${items}\ni4\t90`, 'ปี 2567\ni1\t90'], 2566],
    ['a cover’s, where the scores state none', ['ปี 2567', items], 2567],
    ['not a plan’s', ['แผนปี 2569', 'แผนปี 2568'], null],
    ['not one of a column', ['ข้อ\tคะแนน ปี 2567\ni1\t90'], null],
    ['none where none is said', ['', items], null],
  ])('is %s', (_what, texts, year) => {
    expect(statedIn(...texts)).toEqual(year);
  });
});

/** A sheet of that year with one more cell, above the scores and below them. */
const beside = (text: string) => [
  `ปีงบประมาณ พ.ศ. 2567\n${text}\ni1\t90`,
  `${text}\nปีงบประมาณ พ.ศ. 2567\ni1\t90`,
  `ปีงบประมาณ พ.ศ. 2567\ni1\t90\t${text}\ni2\t90`,
  `ปีงบประมาณ พ.ศ. 2567\ni1\t90\n${text}`,
];

describe('the year of a tab is not that of', () => {
  test.each([
    'เพิ่มขึ้นจากปี 2566 ที่ได้ 80.12',
    'คะแนนลดลงจากปีงบประมาณ 2566 จำนวน 2.10 คะแนน',
    'ปี 2566 ได้ 80.12 คะแนน',
    'ปี ๒๕๖๖ ได้ ๘๐ คะแนน',
    'สูงกว่าปี 2566 มาก',
    'คะแนนปี 2567 ดีขึ้นจากเดิม ปี 2566',
    'ผลการประเมิน ITA ปี 2567 ต่างกับปี 2566',
    'ข้อบัญญัติงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2566',
    'พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540',
    'พ. ร. บ. การจัดซื้อจัดจ้าง พ.ศ. 2560',
    'พ.ร.ป. ว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. 2561',
    'ระเบียบกระทรวงมหาดไทย พ.ศ. 2566',
    'ประกาศองค์การบริหารส่วนตำบล ปี 2566',
    'ก่อตั้งเมื่อปี 2539',
  ])('%s', (text) => {
    expect(beside(text).map((sheet) => yearOfTab(tabOf(sheet)))).toEqual([2567, 2567, 2567, 2567]);
  });

  test.each([
    'พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540',
    'ข้อบัญญัติงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2566',
    'เพิ่มขึ้นจากปี 2566',
  ])('%s, even where no other is stated', (text) => {
    expect(statedIn(`${text}\ni1\t90`)).toBeNull();
  });
});

describe('of several years stated', () => {
  test.each<[string, string, number]>([
    ['the one above the scores counts', 'ปี 2567\ni1\t90\nITA ปี 2566', 2567],
    ['the one of the result counts', 'ก่อตั้งปี 2565\nผลการประเมิน ITA ปี 2567\ni1\t90', 2567],
    ['the one of the result counts below the scores too', 'i1\t90\nปี 2566\nผลคะแนน ปี 2567', 2567],
    ['the one without figures counts', 'ITA ปี 2566 ได้ 80.12\nปี 2567\ni1\t90', 2567],
    ['one that is known counts', 'การประเมิน ITA เริ่มปี 2556\ni1\t90\nปี 2567', 2567],
    ['a result’s year counts with its figures', 'ผลการประเมิน ITA ปี 2567 ได้ 84.24 คะแนน\ni1\t90', 2567],
    ['a notice of the result counts', 'ประกาศผลการประเมิน ITA ปี 2567\ni1\t90\nปี 2566', 2567],
    ['an unknown one counts alone', 'ปี 2556\ni1\t90', 2556],
  ])('%s', (_what, text, year) => {
    expect(yearOfTab(tabOf(text))).toBe(year);
  });

  test('a cover’s counts where the scores’ tab has but a sentence on figures', () => {
    expect(statedIn('ปี 2567', 'i1\t90\nปี 2566 ได้ 80.12 คะแนน')).toBe(2567);
  });
});
