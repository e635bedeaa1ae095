import { expect, test } from 'vitest';
import { rowsLookedAt } from '../../../src/core/reading/parse/row.ts';
import { analysisOf } from '../../support/checking.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

test('every row is looked at once, whoever asks: agency, year, last year, rules', () => {
  const tabs = [seedTab(), tabOf('ผลการประเมิน ปี 2566\nการใช้อำนาจ\t80.00\nคะแนนภาพรวม\t81.00', 'ปีก่อน')];
  const before = rowsLookedAt();
  const rows = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  analysisOf(tabs, { agency: { name: null, district: null, province: null, fiscalYear: 2567 } });
  analysisOf(tabs, { agency: { name: null, district: null, province: null, fiscalYear: 2567 } });
  expect(rowsLookedAt() - before).toBe(rows);
});
