import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringUpToDate } from '../../build/upToDate.mjs';
import { endSharedOffice } from './sharedOffice.ts';

/** The tests run what clasp would push, built from the sources as they are. */
export async function setup(): Promise<() => void> {
  await bringUpToDate('.');
  const office = mkdtempSync(join(tmpdir(), 'ita-plan-office-'));
  process.env['ITA_TEST_OFFICE'] = office;
  return () => {
    endSharedOffice(office);
    rmSync(office, { recursive: true, force: true, maxRetries: 3 });
  };
}
