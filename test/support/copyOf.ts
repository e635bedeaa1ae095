import { memoryStore } from '../../src/host/drive/store.ts';
import { createDriveFolder, type Host, type HostOptions } from '../../src/host/node/index.ts';
import { hostOf } from './addonHost.ts';
import { copied } from './copied.ts';

/** What lies in a Drive beside its files. */
const LISTS = ['.drive.json', '.access.json'];

/**
 * A host with a copy of another's workbook and Drive, the Drive in memory: what many tests begin with, such as a plan
 * that was made, is made once. Nothing of the one shows on the other.
 */
export function copyOf({ workbook, drive }: Host, options: Partial<HostOptions> = {}): Host {
  const files = new Map<string, Uint8Array>();
  for (const name of [...drive.list().map(({ path }) => path), ...LISTS]) {
    const bytes = drive.store.read(name);
    if (bytes) files.set(name, bytes.slice());
  }
  return hostOf(copied(workbook), { drive: createDriveFolder(memoryStore(files)), ...options });
}
