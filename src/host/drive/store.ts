/** A list beside the files could no longer be read, and lies under another name now; a new one begins. */
export interface SetAside {
  readonly name: string;
  readonly under: string;
}

/** Where the bytes are: a folder or memory. */
export interface Store {
  read(name: string): Uint8Array | null;
  write(name: string, bytes: Uint8Array): void;
  remove(name: string): void;
  /** The full path of a file, or null where there is none. */
  locate(name: string): string | null;
  setAside?(list: SetAside): void;
}

/** The bytes are in memory, in `files` by name. */
export function memoryStore(files = new Map<string, Uint8Array>()): Store {
  return {
    read: (name) => files.get(name) ?? null,
    write: (name, bytes) => void files.set(name, bytes.slice()),
    remove: (name) => void files.delete(name),
    locate: () => null,
  };
}
