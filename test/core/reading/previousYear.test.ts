import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../support/checking.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

const SIDE_BY_SIDE = [
  'ตัวชี้วัด\tชื่อ\tคะแนน ปี 2566\tคะแนน ปี 2567',
  '1\tการปฏิบัติหน้าที่\t85.00\t90.50',
  '4\tการใช้ทรัพย์สินของราชการ\t80.00\t75.35',
].join('\n');

describe('last year’s figures', () => {
  test('stand in a column of their own beside this year’s', () => {
    const { results, previous } = analysisOf(tabOf(SIDE_BY_SIDE));
    expect(results.indicators.map(({ used }) => used).filter(Boolean)).toEqual([9050, 7535]);
    expect(previous?.framework.fiscalYear).toBe(2566);
    expect(previous?.indicators.map(({ used }) => used).filter(Boolean)).toEqual([8500, 8000]);
  });

  test('stand on a tab of their own', () => {
    const before = tabOf('ผลการประเมิน ปี 2566\nการใช้อำนาจ\t80.00\nคะแนนภาพรวม\t81.00', 'ปีก่อน');
    const { results, previous } = analysisOf([tabOf('ปี 2567\nการใช้อำนาจ\t97.78'), before]);
    expect(results.indicators[2]?.used).toBe(9778);
    expect([previous?.indicators[2]?.used, previous?.overall.used]).toEqual([8000, 8100]);
  });

  test('are not taken from tables that state no year, though another one does', () => {
    const { previous } = analysisOf(tabOf(`${SIDE_BY_SIDE}\n\nตัวชี้วัด\tชื่อ\tคะแนน\n3\tการใช้อำนาจ\t97.78`));
    expect(previous?.indicators[2]?.used).toBeNull();
  });

  test('are not those that were read as this year’s, where the year was set wrong', () => {
    const agency = { name: null, district: null, province: null, fiscalYear: 2568 };
    const titled = tabOf('ปี 2567\nข้อ\tคะแนน\ni1\t90\ni2\t80\nIIT\t85');
    const headed = tabOf('ข้อ\tคะแนน ปี 2567\ni1\t90');
    for (const tab of [titled, headed]) expect(analysisOf(tab, { agency }).previous).toBeNull();
  });

  test('are none where the sheet states none', () => {
    expect(analysisOf(seedTab()).previous).toBeNull();
  });
});
