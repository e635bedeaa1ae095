import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Kept } from '../../protocol/job.ts';

/** A workbook as this browser keeps it. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** As .xlsx: a later version of this page opens it as it opens any. */
  readonly xlsx: Uint8Array;
  readonly kept: Kept;
  readonly unsaved: boolean;
  /** When it was last looked at, in milliseconds since 1970. */
  readonly time: number;
  /** Another one each time that it is put there. */
  readonly stamp: string;
}

interface Schema extends DBSchema {
  files: { key: string; value: KeptFile };
  settings: { key: string; value: string };
}

/** Pages that are opened from disk share one origin, so the name says whose it is. */
const NAME = 'ita-plan';

/** Where the user's files are kept between two visits: in this browser, on this machine. */
export class Shelf {
  readonly #database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** Null where the browser keeps nothing, as in a private window. */
  static async open(): Promise<Shelf | null> {
    try {
      const database = await openDB<Schema>(NAME, 1, {
        upgrade: (made) => {
          made.createObjectStore('files', { keyPath: 'id' });
          made.createObjectStore('settings');
        },
      });
      return new Shelf(database);
    } catch {
      return null;
    }
  }

  /** The file that was last looked at first. */
  async files(): Promise<KeptFile[]> {
    return (await this.#database.getAll('files')).sort((a, b) => b.time - a.time);
  }

  /**
   * Puts a file there in place of what was put under that stamp; null: of nothing. False, and nothing is put, where another
   * window has put something else there since.
   */
  async put(file: KeptFile, seen: string | null): Promise<boolean> {
    const { store, done } = this.#database.transaction('files', 'readwrite');
    const there = await store.get(file.id);
    const isOurs = there === undefined || there.stamp === seen;
    if (isOurs) await store.put(file);
    await done;
    return isOurs;
  }

  remove = (id: string): Promise<void> => this.#database.delete('files', id);

  setting = (name: string): Promise<string | undefined> => this.#database.get('settings', name);

  set = (name: string, value: string): Promise<unknown> => this.#database.put('settings', value, name);

  /** Takes away all that was ever kept. */
  async clear(): Promise<void> {
    const all = this.#database.transaction(['files', 'settings'], 'readwrite');
    await Promise.all([all.objectStore('files').clear(), all.objectStore('settings').clear(), all.done]);
  }
}
