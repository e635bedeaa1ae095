import { beforeAll, describe, expect, test } from 'vitest';
import { seenOf } from '../../../../src/core/plan/meanwhile.ts';
import type { MeasureView } from '../../../../src/core/sidebar/sidebarState.ts';
import type { Host } from '../../../../src/host/index.ts';
import { run, sampleHost, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { copyOf } from '../../../support/copyOf.ts';
import { lookOf, tabNamesOf, tabOfSheet } from '../../../support/sheetView.ts';

const OWN = {
  issue: 4,
  title: 'มาตรการของเรา',
  steps: ['หนึ่ง', 'สอง'],
  responsible: 'กองคลัง',
  start: null,
  end: null,
  items: ['i12'],
};

const planOf = (host: Host) => succeed(host, 'state').scores?.plan.measures ?? [];
const acceptedOf = (host: Host) => planOf(host).filter(({ cell }) => cell !== null);
const proposalsOf = (host: Host) => planOf(host).filter(({ cell }) => cell === null);
const rowsOf = (host: Host) => tabOfSheet(sheetNamed(host, 'มาตรการ')).rows.map((row) => row.map(({ text }) => text));

let checked: Host;
beforeAll(async () => {
  checked = await sampleHost();
  succeed(checked, 'update');
});
const planned = (): Host => copyOf(checked);

describe('a proposal', () => {
  test('is accepted alone: it stands on the tab, the others stay proposals', async () => {
    const host = await sampleHost();
    const [first, second] = planOf(host);
    succeed(host, 'acceptMeasures', { ids: [second?.id] });
    expect(acceptedOf(host).map(({ id }) => id)).toEqual([second?.id]);
    expect(proposalsOf(host)[0]?.id).toBe(first?.id);
    expect(tabNamesOf(host.workbook)).toContain('มาตรการ');
  });

  test('that is declined is never proposed again', async () => {
    const host = await sampleHost();
    const [first] = planOf(host);
    succeed(host, 'removeMeasure', { id: first?.id, seen: seenOf(first as MeasureView) });
    expect(planOf(host).map(({ id }) => id)).not.toContain(first?.id);
    succeed(host, 'makePlan');
    expect(planOf(host).map(({ id }) => id)).not.toContain(first?.id);
    expect(proposalsOf(host)).toEqual([]);
  });

  test('that is edited is accepted with the edit', async () => {
    const host = await sampleHost();
    const [first] = planOf(host);
    succeed(host, 'saveMeasure', { id: first?.id, changes: { title: 'ชื่อใหม่' }, seen: seenOf(first as MeasureView) });
    expect(acceptedOf(host)).toMatchObject([{ id: first?.id, title: 'ชื่อใหม่', steps: first?.steps }]);
  });

  test('is left alone by an update that shall not touch the measures', async () => {
    const host = await sampleHost();
    const before = planOf(host);
    succeed(host, 'update', { proposals: false });
    expect(planOf(host)).toEqual(before);
    expect(tabNamesOf(host.workbook)).not.toContain('มาตรการ');
  });
});

describe('a measure on the tab', () => {
  test('is changed in its own cells, and nothing else of the tab is', async () => {
    const host = planned();
    sheetNamed(host, 'มาตรการ').cells.set('4,20', { value: 'ของเรา', formula: null, note: 'โน้ต', style: {} } as never);
    const before = rowsOf(host);
    const [first] = planOf(host);
    succeed(host, 'saveMeasure', {
      id: first?.id,
      changes: { responsible: 'กองช่าง', steps: ['ก', 'ข'] },
      seen: seenOf(first as MeasureView),
    });
    const expected = before.map((row) => [...row]);
    (expected[3] ?? [])[4] = 'กองช่าง';
    (expected[3] ?? [])[3] = 'ก\nข';
    expect(rowsOf(host)).toEqual(expected);
  });

  test('keeps what somebody changed in the sheet meanwhile in other cells', async () => {
    const host = planned();
    const [first] = planOf(host);
    const cell = sheetNamed(host, 'มาตรการ').cells.get('4,3');
    if (cell) cell.value = 'แก้ในชีต';
    succeed(host, 'saveMeasure', {
      id: first?.id,
      changes: { responsible: 'กองช่าง' },
      seen: seenOf(first as MeasureView),
    });
    expect(planOf(host)[0]).toMatchObject({ title: 'แก้ในชีต', responsible: 'กองช่าง' });
  });

  test('is added below the others with an id of its own', async () => {
    const host = planned();
    const { id } = succeed(host, 'addMeasure', OWN);
    expect(planOf(host).at(-1)).toMatchObject({ ...OWN, id });
    expect(id).toMatch(/^own-\d+$/);
    expect(succeed(host, 'addMeasure', { ...OWN, title: 'อีกมาตรการ' }).id).not.toBe(id);
  });

  test('is taken out with what staff keep beside it staying, and can be put back', async () => {
    const host = planned();
    sheetNamed(host, 'มาตรการ').cells.set('4,20', { value: 'ของเรา', formula: null, note: null, style: {} } as never);
    const [first, ...others] = planOf(host);
    succeed(host, 'removeMeasure', { id: first?.id, seen: seenOf(first as MeasureView) });
    expect(planOf(host)).toEqual(others);
    expect(rowsOf(host)[3]?.filter(Boolean)).toEqual(['ของเรา']);
    const { cell: _cell, ...fields } = first ?? { cell: null };
    succeed(host, 'addMeasure', fields);
    expect(planOf(host).at(-1)).toMatchObject(fields);
  });

  test('that names no issue keeps the one it had when the row above goes', async () => {
    const host = planned();
    const of = (issue: number) => planOf(host).filter((measure) => measure.issue === issue);
    const [above, below] = of(1);
    const row = Number(below?.cell?.match(/\d+$/)?.[0]);
    sheetNamed(host, 'มาตรการ').cells.delete(`${row},2`);
    expect(of(1)).toHaveLength(3);
    const first = planOf(host)[0];
    succeed(host, 'saveMeasure', { id: above?.id, changes: { issue: 7 }, seen: seenOf(above as MeasureView) });
    expect(first?.id).toBe(above?.id);
    expect(of(1).map(({ id }) => id)).toContain(below?.id);
  });

  test('that is gone is said to be gone', async () => {
    const host = planned();
    const before = lookOf(sheetNamed(host, 'มาตรการ'));
    for (const [action, payload] of [
      ['saveMeasure', { id: 'ไม่มี', changes: { title: 'x' }, seen: {} }],
      ['removeMeasure', { id: 'ไม่มี', seen: {} }],
    ] as const) {
      expect(run(host, action, payload)).toMatchObject({ ok: false, error: { code: 'no-measure' } });
    }
    expect(lookOf(sheetNamed(host, 'มาตรการ'))).toEqual(before);
  });

  test('cannot be changed where the headings of the table are gone; that is said', async () => {
    const host = planned();
    const { cells } = sheetNamed(host, 'มาตรการ');
    for (const key of [...cells.keys()]) if (key.startsWith('3,')) cells.delete(key);
    expect(run(host, 'addMeasure', OWN)).toMatchObject({ ok: false, error: { code: 'no-table' } });
  });

  test('never becomes a formula', async () => {
    const host = planned();
    succeed(host, 'addMeasure', { ...OWN, title: '=1+1', responsible: '+ส่วนการคลัง', steps: ["'x", '-y'] });
    expect(planOf(host).at(-1)).toMatchObject({ title: '=1+1', responsible: '+ส่วนการคลัง', steps: ["'x", '-y'] });
    const formulas = [...sheetNamed(host, 'มาตรการ').cells.values()].filter(({ formula }) => formula !== null);
    expect(formulas).toEqual([]);
  });
});

test('measures of a plan whose tab was deleted are proposed again', async () => {
  const host = planned();
  const [first] = planOf(host);
  host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== 'มาตรการ');
  host.workbook.namedRanges = host.workbook.namedRanges.filter(({ name }) => name !== 'ITA_PLAN_MEASURES');
  succeed(host, 'acceptMeasures', { ids: [first?.id] });
  expect(proposalsOf(host).length).toBeGreaterThan(5);
});

test('a tab that a failed run left empty is filled by the next', async () => {
  const host = await sampleHost();
  host.faults.failOn('Range.setValues', { when: 'before' });
  expect(run(host, 'addMeasure', OWN)).toMatchObject({ ok: false, error: { code: 'service' } });
  succeed(host, 'addMeasure', OWN);
  expect(acceptedOf(host)).toMatchObject([OWN]);
});
