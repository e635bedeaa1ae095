import type { Host } from '../../src/host/index.ts';
import { type Fixture, inDrive } from './fixtures.ts';
import { type Grids, written } from './grids.ts';

/** What of that which staff typed does not stand in the workbook any more, in words; empty: nothing is lost. */
export function lostCells({ expected }: Fixture, before: Grids, now: Grids): string[] {
  const changed = expected.tabs.filter((tab) => JSON.stringify(before.get(tab)) !== JSON.stringify(now.get(tab)));
  const rows = expected.rows.filter(({ tab, cells }) => {
    const wanted = cells.map(written);
    return !now.get(tab)?.some((row) => wanted.every((cell) => row.includes(cell)));
  });
  return [
    ...changed.map((tab) => `the tab ${tab} is not what it was`),
    ...rows.map(({ tab, cells }) => `no row of ${tab} holds ${cells.join(' | ')}`),
  ];
}

/** Files that staff wrote in and that are gone, or say something else. */
export function lostFiles(fixture: Fixture, { drive }: Host): string[] {
  return fixture.expected.written.filter((id) => {
    const file = drive.list().find((candidate) => candidate.id === id);
    return !file || Buffer.compare(drive.read(file), inDrive(fixture, id)) !== 0;
  });
}
