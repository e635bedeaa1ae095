import { describe, expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { tabOf } from '../../../support/tabs.ts';

const ITEMS = 'ข้อ\tคะแนน\ni1\t84.24\ni2\t87.27';
const found = (fiscalYear: number | null, ...texts: string[]) => {
  const tabs = texts.map((text, index) => tabOf(text, index === 0 ? 'Sheet' : `T${index}`));
  return findingsOf('year-disagrees', tabs, { agency: { name: null, district: null, province: null, fiscalYear } });
};

describe('the year that was set is not the one that', () => {
  test.each<[string, string, string[]]>([
    ['a title states', `อบต.ก\nผลการประเมิน ITA\tปี ๒๕๖๗\n${ITEMS}`, ['B2']],
    ['a title states above a plan’s', `ปี 2567\nแผนปี 2568\n${ITEMS}`, ['A1']],
  ])('%s', (_what, sheet, cells) => {
    expect(cellsOf(found(2568, sheet))).toEqual([cells]);
  });

  test('is said with both years', () => {
    expect(found(2568, `ปี 2567\n${ITEMS}`).map((finding) => wordFinding(finding, 'th'))).toEqual([
      'แผ่นงานเขียนปี 2567 แต่ตั้งค่าเป็น 2568 แผนจึงใช้เกณฑ์ของปี 2568',
    ]);
  });
});

describe('silent where', () => {
  test.each<[string, number | null, string[]]>([
    ['they agree', 2567, [`ปี 2567\n${ITEMS}`]],
    ['nothing was set', null, [`ปี 2567\n${ITEMS}`]],
    ['the sheet states none', 2567, [ITEMS]],
    ['the sheet states but the plan’s', 2567, [`แผนปี 2568\n${ITEMS}`]],
    ['the sheet states but the year of a law', 2567, [`พ.ร.บ. ข้อมูลข่าวสาร พ.ศ. 2540\n${ITEMS}`]],
    ['last year’s column was chosen', 2566, ['ข้อ\tคะแนน ปี 2566\tคะแนน ปี 2567\ni1\t80\t90']],
    ['another tab is of another year', 2567, [`ปี 2567\n${ITEMS}`, `ปี 2566\n${ITEMS}`]],
    ['the scores’ tab states none beside last year’s', 2567, [`${ITEMS}\ni3\t90`, `ปี 2566\n${ITEMS}`]],
    ['the sheet is of an unknown year and nothing was set', null, [`ปี 2556\n${ITEMS}`]],
  ])('%s', (_what, year, tabs) => {
    expect(found(year, ...tabs)).toEqual([]);
  });
});
