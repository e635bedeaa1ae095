import { expect, test } from 'vitest';
import { snapshotOf } from '../../../../src/core/handover/snapshot.ts';
import { keysOf } from '../../../../src/core/ownTable/ownTable.ts';
import { tableView } from '../../../../src/core/ownTable/view.ts';
import { handoverTable } from '../../../../src/core/tabs/handover/handoverTable.ts';
import { analysisOf } from '../../../support/checking.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { seedTab } from '../../../support/tabs.ts';
import { tabOfView } from '../../../support/views.ts';

/** What officers read of a result that was handed over. */
const readOf = (tab: ReturnType<typeof itemTab>) => {
  const snapshot = snapshotOf(analysisOf(tab), []);
  const entry = {
    kind: 'handed-over' as const,
    at: '2026-11-22T09:30',
    to: 'อำเภอ',
    document: null,
    open: [],
    snapshot,
  };
  const { rows } = tabOfView(tableView(handoverTable, [{ entry }], 'th'));
  const keys = keysOf(handoverTable);
  const row = rows[rows.length - 1] ?? [];
  return (['overall', 'level'] as const).map((key) => row[keys.indexOf(key)]?.text);
};

test('an estimate is handed over as one, a published result as it is', () => {
  expect(readOf(itemTab(itemScores(90_00)))).toEqual(['ประมาณการ 90.00', 'ประมาณการ ผ่านดี']);
  expect(readOf(seedTab())[0]).toMatch(/^[\d.]+$/);
});
