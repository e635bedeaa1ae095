import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SetAside, Store } from '../drive/store.ts';
import { type FileToWrite, writeTogether } from './writeTogether.ts';

/** A folder whose files change at once: what a call of the add-on wrote is there when it returns. */
export function diskStore(folder: string): Store {
  return {
    read: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null),
    write: (name, bytes) => writeTogether([{ path: join(folder, name), bytes }]),
    remove: (name) => rmSync(join(folder, name), { force: true }),
    locate: (name) => join(folder, name),
  };
}

/** A folder that stays as it is until {@link StagedStore.commit}: a run that fails has then written nothing. */
export interface StagedStore extends Store {
  /** Puts everything on disk, together with other files; throws with nothing changed where one can't be written. */
  commit(others?: readonly FileToWrite[]): void;
  /** Broken lists that will lie under other names. */
  readonly asides: readonly SetAside[];
}

export function stagedStore(folder: string): StagedStore {
  const disk = diskStore(folder);
  const staged = new Map<string, Uint8Array | null>();
  const asides: SetAside[] = [];
  return {
    read: (name) => (staged.has(name) ? (staged.get(name) ?? null) : disk.read(name)),
    write: (name, bytes) => void staged.set(name, bytes.slice()),
    remove: (name) => void staged.set(name, null),
    locate: disk.locate,
    asides,
    setAside: (list) => void asides.push(list),
    commit: (others = []) => {
      const files = [...staged].flatMap(([name, bytes]) => (bytes ? [{ path: join(folder, name), bytes }] : []));
      writeTogether([...files, ...others]);
      for (const [name, bytes] of staged) if (bytes === null) disk.remove(name);
      staged.clear();
    },
  };
}
