import { describe, expect, test } from 'vitest';
import { resultYear, yearOfTab } from '../../../src/core/reading/resultYear.ts';
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
    ['ปี 2560\nข้อ\tคะแนน ปี 2567\tคะแนน ปี 2566', 2567],
    ['ข้อ\tคะแนน\n\tปี 2566\tปี 2567\ni1\t80\t90', 2567],
  ])('%j is %s', (text, year) => {
    expect(yearOfTab(tabOf(text))).toBe(year);
  });
});

describe('the year of a workbook', () => {
  const items = 'i1\t90\ni2\t90\ni3\t90';

  test.each<[string, string[], number | null]>([
    ['the latest of tabs with scores', [`ปี 2567\n${items}`, `ปี 2566\n${items}`], 2567],
    ['whichever comes first', [`ปี 2566\n${items}`, `ปี 2567\n${items}`], 2567],
    ['not that of a table nobody has filled in', [`ปี 2567\n${items}`, 'ปี 2568\ni1\t\ni2\t\ni3\t'], 2567],
    ['that of a tab with half as many scores', [`ปี 2566\n${items}\ni4\t90`, 'ปี 2567\ni1\t90\ni2\t90'], 2567],
    ['not that of a tab with fewer', [`ปี 2566\n${items}\ni4\t90`, 'ปี 2567\ni1\t90'], 2566],
    ['the earliest of tabs without scores', ['ปี 2568', '', 'ปี 2567', 'ปี 2569'], 2567],
    ['that of a plan, where nothing else says one', ['แผนปี 2569', 'แผนปี 2568'], 2568],
    ['none where none is said', ['', items], null],
  ])('is %s', (_what, texts, year) => {
    expect(resultYear(texts.map((text, index) => tabOf(text, `T${index}`)))).toBe(year);
  });
});
