import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../drive/store.ts';

/** A folder of real files; made when the first is written. */
export function diskStore(folder: string): Store {
  return {
    read: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null),
    write: (name, bytes) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), bytes);
    },
    remove: (name) => rmSync(join(folder, name), { force: true }),
    locate: (name) => join(folder, name),
  };
}
