import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INSTRUMENTS } from '../../src/core/framework/framework.ts';
import { fy2567 } from '../../src/core/framework/fy2567/index.ts';
import type { Figure, Results } from '../../src/core/results/results.ts';
import { cellAt } from '../../src/core/table/cell.ts';
import { levelCell, scoreCell } from '../../src/core/tabs/scores/scoresLayout.ts';
import { summaryRows } from '../../src/core/tabs/summary/summaryLines.ts';
import { type Host, openWorkbook, saveWorkbook, type WorkbookModel } from '../../src/host/index.ts';
import { sampleHost, sheetNamed, succeed } from '../support/addonHost.ts';
import { analysisOf } from '../support/checking.ts';
import { convert, withOffice } from '../support/libreOffice.ts';
import { tabOfSheet } from '../support/sheetView.ts';

/** Types a score into the add-on's score tab, as somebody without the add-on would. */
function type(host: Host, cell: { row: number; column: number }, value: string | number | null): void {
  const target = sheetNamed(host, 'คะแนน').cells.get(`${cell.row},${cell.column}`);
  if (!target) throw new Error('There is no such cell');
  target.value = value;
}

/** Takes away the reported figures, so that everything follows from the items. */
function forgetReported(host: Host): void {
  for (const { id } of fy2567.indicators) type(host, scoreCell(fy2567, { kind: 'indicator', id }), null);
  for (const id of INSTRUMENTS) type(host, scoreCell(fy2567, { kind: 'instrument', id }), null);
  type(host, scoreCell(fy2567, { kind: 'overall' }), null);
  type(host, levelCell(fy2567), null);
}

/** The workbook as LibreOffice saves it after computing every formula on its own. */
async function recalculated(workbook: WorkbookModel): Promise<WorkbookModel> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-recalculation-'));
  const file = join(folder, 'checked.xlsx');
  writeFileSync(file, await saveWorkbook(workbook));
  return openWorkbook(readFileSync(convert(file, 'xlsx', join(folder, 'out'))));
}

/** The summary's figures by name: reported, computed and used, `''` where a formula shows nothing. */
function summaryOf(workbook: WorkbookModel): Record<string, unknown[]> {
  const sheet = workbook.sheets.find(({ name }) => name === 'สรุปผล');
  if (!sheet) throw new Error('There is no summary');
  const tab = tabOfSheet(sheet);
  const three = (row: number) => [4, 5, 6].map((column) => cellAt(tab, row, column).value ?? '');
  const rows = summaryRows(fy2567);
  return {
    ...Object.fromEntries(fy2567.indicators.map(({ id }) => [`indicator ${id}`, three(rows.indicator(id))])),
    ...Object.fromEntries(INSTRUMENTS.map((id) => [id, three(rows.instrument(id))])),
    overall: three(rows.overall),
    level: three(rows.level),
  };
}

/** What every cell of the summary shows. */
function shownOf(workbook: WorkbookModel): Record<string, unknown> {
  const { cells } = workbook.sheets.find(({ name }) => name === 'สรุปผล') ?? { cells: new Map() };
  return Object.fromEntries([...cells].map(([key, { value }]) => [key, value ?? '']));
}

/** The same from the core. */
function expected({ indicators, instruments, overall, level }: Results): Record<string, unknown[]> {
  const three = ({ reported, computed, used }: Figure<number>) =>
    [reported, computed, used].map((score) => (score === null ? '' : score / 100));
  return {
    ...Object.fromEntries(indicators.map((indicator) => [`indicator ${indicator.id}`, three(indicator)])),
    ...Object.fromEntries(INSTRUMENTS.map((id) => [id, three(instruments[id])])),
    overall: three(overall),
    level: [level.reported, level.computed, level.used].map((name) => name ?? ''),
  };
}

const coreOf = (host: Host) => expected(analysisOf(tabOfSheet(sheetNamed(host, 'คะแนน'))).results);

withOffice('LibreOffice computes the summary’s formulas to the core’s figures', () => {
  test('on the sample as checked', async () => {
    const host = await sampleHost();
    const { outcome } = succeed(host, 'update');
    const summary = summaryOf(await recalculated(host.workbook));
    expect(summary).toEqual(coreOf(host));
    expect(summary['overall']).toEqual([outcome.results.overall, 74.67, 74.67]);
    expect(summaryOf(host.workbook)).toEqual(summary);
  }, 60_000);

  test('and its page to what the add-on’s own host shows, bars and words too', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    const elsewhere = shownOf(await recalculated(host.workbook));
    const here = Object.entries(shownOf(host.workbook)).filter(([, value]) => value !== '');
    expect(here.filter(([key, value]) => elsewhere[key] !== value)).toEqual([]);
    expect(here.map(([, value]) => value)).toContain('คะแนนรวม 74.67   ระดับ ต้องปรับปรุง');
  }, 60_000);

  test('after a score on คะแนน was changed', async () => {
    const host = await sampleHost();
    succeed(host, 'update');
    const before = coreOf(host);
    type(host, scoreCell(fy2567, { kind: 'item', code: 'i11' }), 98.79);
    const after = summaryOf(await recalculated(host.workbook));
    expect(after).toEqual(coreOf(host));
    expect([before['indicator 4'], after['indicator 4']]).toEqual([
      [75.35, 75.18, 75.35],
      [75.35, 75.35, 75.35],
    ]);
  }, 60_000);

  test.each([1, 2, 3])(
    'with any scores and no reported figures (%d)',
    async (seed) => {
      const host = await sampleHost();
      succeed(host, 'update');
      forgetReported(host);
      // Near the thresholds of the levels, and in steps that make ties, since that is where rounding goes wrong.
      const scores = fc.sample(fc.integer({ min: 16_900, max: 20_000 }), { seed, numRuns: fy2567.items.length });
      fy2567.items.forEach(({ code }, index) => {
        type(host, scoreCell(fy2567, { kind: 'item', code }), Math.round((scores[index] ?? 0) / 2) / 100);
      });
      const summary = summaryOf(await recalculated(host.workbook));
      expect(summary).toEqual(coreOf(host));
      expect(summary['overall']?.[2]).toBeTypeOf('number');
    },
    60_000,
  );
});
