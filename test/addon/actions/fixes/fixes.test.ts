import { describe, expect, test } from 'vitest';
import type { Host } from '../../../../src/host/index.ts';
import { hostWith, run, sampleHost, sheetNamed, succeed } from '../../../support/addonHost.ts';

const LABEL = { cell: "'ผลคะแนน ITA 2567'!A6", from: 'EIT', to: 'IIT' };
const labelOf = (host: Host) => sheetNamed(host, 'ผลคะแนน ITA 2567').cells.get('6,1')?.value;
const at = (host: Host, key: string) => sheetNamed(host, 'ผล').cells.get(key)?.value ?? null;

describe('a fix', () => {
  test('changes the cell, and can be undone', async () => {
    const host = await sampleHost();
    const applied = succeed(host, 'applyFix', LABEL);
    expect(labelOf(host)).toBe('IIT');
    expect(succeed(host, 'state').scores?.findings.some(({ rule }) => rule === 'instrument-label')).toBe(false);
    succeed(host, 'undoFix', applied);
    expect(labelOf(host)).toBe('EIT');
    expect(succeed(host, 'state').scores?.findings.some(({ rule }) => rule === 'instrument-label')).toBe(true);
  });

  test('is refused where the cell holds something else by now', async () => {
    const host = await sampleHost();
    const label = sheetNamed(host, 'ผลคะแนน ITA 2567').cells.get('6,1');
    if (label) label.value = 'OIT';
    const answer = run(host, 'applyFix', LABEL);
    expect(answer).toMatchObject({ ok: false, error: { code: 'cell-changed' } });
    expect(JSON.stringify(answer)).toContain('OIT');
    expect(labelOf(host)).toBe('OIT');
  });

  test('is not undone where the cell was changed since', async () => {
    const host = await sampleHost();
    const applied = succeed(host, 'applyFix', LABEL);
    const label = sheetNamed(host, 'ผลคะแนน ITA 2567').cells.get('6,1');
    if (label) label.value = 'ของเรา';
    expect(run(host, 'undoFix', applied)).toMatchObject({ ok: false, error: { code: 'cell-changed' } });
    expect(labelOf(host)).toBe('ของเรา');
  });

  test.each(['ไม่มี!A1', 'ผล!ZZ99999', 'A1', '=1+1'])('of %j, which is no cell here, is refused', (cell) => {
    const host = hostWith({ ผล: 'i1\t60' });
    expect(run(host, 'applyFix', { cell, from: '', to: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'no-place' },
    });
    expect(host.counts.writes).toBe(0);
  });

  test('of a number puts a number, and undoing puts the very number back', () => {
    const host = hostWith({ ผล: 'i1\t60' });
    sheetNamed(host, 'ผล').cells.set('1,2', { value: 60.5, formula: null, note: null, style: {} } as never);
    const applied = succeed(host, 'applyFix', { cell: 'ผล!B1', from: '60.5', to: '65' });
    expect(at(host, '1,2')).toBe(65);
    succeed(host, 'undoFix', applied);
    expect(at(host, '1,2')).toBe(60.5);
  });

  test.each(['=HYPERLINK("http://x","y")', "'x", '+1', '12:30', 'TRUE'])(
    'never makes the text %j anything else',
    (to) => {
      const host = hostWith({ ผล: 'i1\tผิด' });
      succeed(host, 'applyFix', { cell: 'ผล!B1', from: 'ผิด', to });
      expect(at(host, '1,2')).toBe(to);
      expect(sheetNamed(host, 'ผล').cells.get('1,2')?.formula ?? null).toBeNull();
    },
  );
});

describe('all safe fixes', () => {
  const tabs = { ผล: 'ก\tข\nค\tง' };
  const fix = (cell: string, from: string, to: string) => ({ cell: `ผล!${cell}`, from, to });

  test('are applied together', () => {
    const host = hostWith(tabs);
    const applied = succeed(host, 'applySafeFixes', { fixes: [fix('A1', 'ก', '1ก'), fix('B2', 'ง', '1ง')] });
    expect([at(host, '1,1'), at(host, '2,2')]).toEqual(['1ก', '1ง']);
    expect(applied.map(({ before }) => before)).toEqual(['ก', 'ง']);
  });

  test('are not begun where one of them does not fit', () => {
    const host = hostWith(tabs);
    const answer = run(host, 'applySafeFixes', { fixes: [fix('A1', 'ก', '1ก'), fix('B2', 'อื่น', '1ง')] });
    expect(answer).toMatchObject({ ok: false, error: { code: 'cell-changed' } });
    expect([at(host, '1,1'), at(host, '2,2')]).toEqual(['ก', 'ง']);
  });

  test.each(['before', 'after'] as const)('are taken back where Google fails half-way (%s the write)', (when) => {
    const host = hostWith(tabs);
    host.faults.failOn('Range.setValue', { when, nth: 2 });
    const answer = run(host, 'applySafeFixes', { fixes: [fix('A1', 'ก', '1ก'), fix('B2', 'ง', '1ง')] });
    expect(answer).toMatchObject({ ok: false, error: { code: 'service' } });
    expect([at(host, '1,1'), at(host, '2,2')]).toEqual(['ก', 'ง']);
  });
});

test('a jump opens the tab, and a cell that is gone is said to be', async () => {
  const host = await sampleHost();
  succeed(host, 'update');
  succeed(host, 'jump', { cell: 'มาตรการ!C4' });
  expect(host.workbook.activeSheet.name).toBe('มาตรการ');
  expect(run(host, 'jump', { cell: 'ไม่มี!A1' })).toMatchObject({ ok: false, error: { code: 'no-place' } });
});
