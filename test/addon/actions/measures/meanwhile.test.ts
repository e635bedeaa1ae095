import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seenOf } from '../../../../src/core/plan/meanwhile.ts';
import type { MeasureView } from '../../../../src/core/sidebar/sidebarState.ts';
import { cellAt, type Host, openWorkbook, type Sheet, saveWorkbook } from '../../../../src/host/node/index.ts';
import { hostOf, run, sampleHost, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { tabOfSheet } from '../../../support/sheetView.ts';

const planOf = (host: Host) => (succeed(host, 'state').scores?.plan.measures ?? []).filter(({ cell }) => cell !== null);
const sheetOf = (host: Host) => sheetNamed(host, 'มาตรการ');
const textsOf = (host: Host) => tabOfSheet(sheetOf(host)).rows.map((row) => row.map(({ text }) => text));

/** The columns of a new measures tab. */
const COLUMN = { id: 1, title: 3, responsible: 5 } as const;
const FIRST_ROW = 4;

const sample = await sampleHost();
succeed(sample, 'update');
const bytes = await saveWorkbook(sample.workbook);
const planned = async (): Promise<Host> => hostOf(await openWorkbook(bytes));

function type(sheet: Sheet, row: number, column: number, value: string | null): void {
  const cell = cellAt(sheet, row, column);
  if (!cell) throw new Error(`Nothing stands in ${row},${column}`);
  Object.assign(cell, { value, formula: null });
}

/** As somebody would insert an empty row: all below it moves down. */
function insertRow(sheet: Sheet, at: number): void {
  const cells = [...sheet.cells].map(
    ([key, cell]) => [...(key.split(',').map(Number) as [number, number]), cell] as const,
  );
  sheet.cells.clear();
  for (const [row, column, cell] of cells) sheet.cells.set(`${row >= at ? row + 1 : row},${column}`, cell);
}

describe('a measure that somebody else changed since the page showed it', () => {
  test('is not written over: both versions are told, and the tab stays as it is', async () => {
    const host = await planned();
    const [first] = planOf(host) as [MeasureView];
    type(sheetOf(host), FIRST_ROW, COLUMN.responsible, 'กองคลัง');
    const before = textsOf(host);
    const changes = { responsible: 'กองช่าง' };
    const answer = run(host, 'saveMeasure', { id: first.id, changes, seen: seenOf(first) });
    expect(answer).toMatchObject({ ok: false, error: { code: 'measure-changed' } });
    const words = answer.ok ? '' : answer.error.message;
    expect([words.includes('กองคลัง'), words.includes('กองช่าง'), words.includes('ผู้รับผิดชอบ')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(textsOf(host)).toEqual(before);
  });

  test('is written where the change is about something else', async () => {
    const host = await planned();
    const [first] = planOf(host) as [MeasureView];
    type(sheetOf(host), FIRST_ROW, COLUMN.responsible, 'กองคลัง');
    succeed(host, 'saveMeasure', { id: first.id, changes: { title: 'ชื่อใหม่' }, seen: seenOf(first) });
    expect(planOf(host)[0]).toMatchObject({ title: 'ชื่อใหม่', responsible: 'กองคลัง' });
  });

  test('is not taken out', async () => {
    const host = await planned();
    const [first] = planOf(host) as [MeasureView];
    type(sheetOf(host), FIRST_ROW, COLUMN.title, 'เขียนใหม่ทั้งข้อ');
    const before = textsOf(host);
    const answer = run(host, 'removeMeasure', { id: first.id, seen: seenOf(first) });
    expect(answer).toMatchObject({ ok: false, error: { code: 'measure-changed' } });
    expect(textsOf(host)).toEqual(before);
  });
});

describe('what is done already', () => {
  test('is an answer: the same change, the same removal, the same new measure', async () => {
    const host = await planned();
    const [first, second] = planOf(host) as [MeasureView, MeasureView];
    const own = { issue: 4, title: 'ของเรา', steps: ['หนึ่ง'], responsible: null, start: null, end: null, items: [] };
    const all = () => ({
      save: succeed(host, 'saveMeasure', { id: first.id, changes: { title: 'ใหม่' }, seen: seenOf(first) }),
      remove: succeed(host, 'removeMeasure', { id: second.id, seen: seenOf(second) }),
      add: succeed(host, 'addMeasure', own),
    });
    const once = all();
    const after = textsOf(host);
    expect([all(), textsOf(host)]).toEqual([once, after]);
  });
});

describe('somebody who edits the tab while we are thinking', () => {
  const acts: readonly [string, (sheet: Sheet) => void][] = [
    ['puts a row above', (sheet) => insertRow(sheet, FIRST_ROW)],
    ['edits the very cell', (sheet) => type(sheet, FIRST_ROW, COLUMN.responsible, 'คนอื่นเขียน')],
    [
      'writes below the table',
      (sheet) => void sheet.cells.set('60,3', { ...cellAt(sheet, FIRST_ROW, 3), value: 'ใหม่' } as never),
    ],
  ];
  test.each(acts)('%s: nothing is written, and that is said', async (_, act) => {
    const host = await planned();
    const [first] = planOf(host) as [MeasureView];
    const there = await planned();
    act(sheetOf(there));
    host.faults.meanwhile('Sheet.getLastRow', () => act(sheetOf(host)), lastLook(host, first));
    const answer = run(host, 'saveMeasure', { id: first.id, changes: { responsible: 'กองช่าง' }, seen: seenOf(first) });
    expect(answer).toMatchObject({ ok: false, error: { code: 'moved-meanwhile' } });
    expect(textsOf(host)).toEqual(textsOf(there));
  });

  test('nothing of theirs is lost, and no other row is changed, whenever they do it before we write', async () => {
    const calls = await callsOfSaving();
    await fc.assert(
      fc.asyncProperty(fc.nat(calls.length - 1), fc.constantFrom(...acts), async (at, [, act]) => {
        const host = await planned();
        const [first] = planOf(host) as [MeasureView];
        const call = calls[at] ?? '';
        const nth = calls.slice(0, at + 1).filter((one) => one === call).length;
        let theirs: string[][] = [];
        host.faults.meanwhile(
          call,
          () => {
            act(sheetOf(host));
            theirs = textsOf(host);
          },
          nth,
        );
        run(host, 'saveMeasure', { id: first.id, changes: { responsible: 'กองช่าง' }, seen: seenOf(first) });
        const changed = textsOf(host).flatMap((row, r) =>
          row.flatMap((text, c) => (text === (theirs[r]?.[c] ?? '') ? [] : [[theirs[r]?.[COLUMN.id - 1], c + 1]])),
        );
        for (const [id, column] of changed) expect([id, column]).toEqual([first.id, COLUMN.responsible]);
      }),
      { numRuns: 12 },
    );
  });
});

/** The service calls of a change, in their order, up to the last look before it writes: Sheets has no write that compares. */
async function callsOfSaving(): Promise<string[]> {
  const host = await planned();
  const [first] = planOf(host) as [MeasureView];
  host.resetCounts();
  succeed(host, 'saveMeasure', { id: first.id, changes: { responsible: 'กองช่าง' }, seen: seenOf(first) });
  const firstWrite = host.log.findIndex((call) => /^Range\.set/.test(call));
  return host.log.slice(0, host.log.lastIndexOf('Range.getDisplayValues', firstWrite) + 1);
}

/** Which look at the tab's length is the one before writing. */
function lastLook(host: Host, { id }: MeasureView): number {
  host.resetCounts();
  succeed(host, 'check');
  return host.log.filter((call) => call === 'Sheet.getLastRow').length + (id === '' ? 0 : 1);
}
