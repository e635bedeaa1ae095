import { expect, test } from 'vitest';
import type { Host } from '../../../src/host/index.ts';
import { run, sampleHost, sheetNamed, succeed } from '../../support/addonHost.ts';

async function withHeading(text: string): Promise<Host> {
  const host = await sampleHost();
  succeed(host, 'update');
  const cell = sheetNamed(host, 'มาตรการ').cells.get('3,3');
  if (cell?.value !== 'มาตรการ/โครงการ/กิจกรรม') throw new Error('The heading is elsewhere');
  cell.value = text;
  return host;
}

const acceptedOf = (host: Host) =>
  succeed(host, 'state').scores?.plan.measures.filter(({ cell }) => cell !== null) ?? [];
const errorsOf = (host: Host) =>
  (succeed(host, 'state').scores?.findings ?? []).filter(({ rule }) => rule === 'measures-unreadable');

test('a plan is read under a heading that staff shortened', async () => {
  const host = await withHeading('มาตรการ');
  expect(acceptedOf(host).length).toBeGreaterThan(6);
  expect(errorsOf(host)).toEqual([]);
});

test('a plan whose one heading nobody knows is read by its place, and the fix puts the heading back', async () => {
  const host = await withHeading('เรื่องที่จะทำ');
  expect(acceptedOf(host).length).toBeGreaterThan(6);
  const found = () => (succeed(host, 'check').outcome.findings ?? []).filter(({ rule }) => rule === 'heading-reworded');
  const [finding] = found();
  expect([finding?.cells, finding?.message]).toEqual([
    ['มาตรการ!C3'],
    expect.stringContaining('มาตรการ/โครงการ/กิจกรรม'),
  ]);
  succeed(host, 'applyFix', { cell: finding?.fix?.cell, from: finding?.fix?.from, to: finding?.fix?.to });
  expect(sheetNamed(host, 'มาตรการ').cells.get('3,3')?.value).toBe('มาตรการ/โครงการ/กิจกรรม');
  expect(found()).toEqual([]);
});

test('no plan is made where the measures on the tab cannot be read: what staff wrote would be missing from it', async () => {
  const host = await sampleHost();
  succeed(host, 'makePlan');
  const measures = sheetNamed(host, 'มาตรการ');
  for (let column = 1; column <= 14; column++) {
    const heading = measures.cells.get(`3,${column}`);
    if (heading) heading.value = `คอลัมน์ ${column}`;
  }
  const before = host.drive.list().length;
  const answer = run(host, 'makePlan');
  expect(errorsOf(host).map(({ severity, cells }) => [severity, cells])).toEqual([['error', ['มาตรการ!A1']]]);
  expect(answer.ok ? null : [answer.error.code, answer.error.message.includes('มาตรการ')]).toEqual(['no-table', true]);
  expect(host.drive.list()).toHaveLength(before);
});
