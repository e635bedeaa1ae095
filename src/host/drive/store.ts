import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the bytes are: a folder or memory. */
export interface Store {
  read(name: string): Uint8Array | null;
  write(name: string, bytes: Uint8Array): void;
  remove(name: string): void;
  /** The full path of a file, or null where there is none. */
  locate(name: string): string | null;
}

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

export function memoryStore(): Store {
  const files = new Map<string, Uint8Array>();
  return {
    read: (name) => files.get(name) ?? null,
    write: (name, bytes) => void files.set(name, bytes.slice()),
    remove: (name) => void files.delete(name),
    locate: () => null,
  };
}
