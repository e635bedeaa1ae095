import { sameBytes, sha256, toHex, utf8Bytes } from '../platform/bytes.ts';
import { AccessList } from '../sharing/accessList.ts';
import type { UserId } from '../users.ts';
import { type DriveFile, type DriveResource, endingOf, linkOf } from './file.ts';
import { candidates, safeName } from './names.ts';
import { readIndex } from './readIndex.ts';
import { memoryStore, type Store } from './store.ts';

/** Ids, owners and names, for the next process; the files themselves are plain files. */
const INDEX = '.drive.json';

/**
 * A user's Drive: a folder of real files. Google Docs are in it as .docx. Beside the index, `.access.json` says who has
 * access to what: it is about the spreadsheet too, which is no file of this folder.
 */
export class DriveFolder {
  readonly access: AccessList;
  readonly #files: DriveFile[];
  /** Names on disk of what was made by this process. */
  readonly #madeHere: Set<string>;

  constructor(
    readonly store: Store,
    readonly now: () => Date,
    madeHere: Iterable<string> = [],
  ) {
    this.#madeHere = new Set(madeHere);
    this.access = new AccessList(store);
    this.#files = readIndex(store, INDEX, isFileList) ?? [];
  }

  /** All files of all users, oldest first. */
  list(): readonly DriveFile[] {
    return this.#files;
  }

  /** For the next folder on the same store that shall take it for the same process. */
  get madeHere(): readonly string[] {
    return [...this.#madeHere];
  }

  /** The file, if that user's runs may see it and nobody has deleted it from the folder. */
  find(user: UserId, id: string): DriveFile | undefined {
    const file = this.#files.find((candidate) => candidate.id === id && candidate.owner === user);
    return file && this.store.read(file.path) ? file : undefined;
  }

  /** The bytes as they are now: a file edited in the folder is an edited document. */
  read(file: DriveFile): Uint8Array {
    const bytes = this.store.read(file.path);
    if (!bytes) throw new Error(`${file.path} is gone from the Drive folder`);
    return bytes;
  }

  /** When it was last changed: now, for all that is known, where somebody changed it in the folder. */
  modified(file: DriveFile): string {
    const isAsWritten = file.digest === undefined || file.digest === digestOf(this.read(file));
    return isAsWritten ? file.modifiedTime : this.now().toISOString();
  }

  /** The path of a file on disk; null for a Drive in memory. */
  locate(file: DriveFile): string | null {
    return this.store.locate(file.path);
  }

  /** Drive lets two files have the same name. On disk the second gets a number, unless it is the same file again. */
  create(owner: UserId, resource: DriveResource & { name: string; mimeType: string }, bytes: Uint8Array): DriveFile {
    const ending = endingOf(resource);
    for (const path of candidates(safeName(resource.name, ending), ending)) {
      const entry = this.#files.find((file) => file.path === path);
      const present = this.store.read(path);
      if (present && !this.#isSame(entry, owner, present, bytes)) continue;
      if (present && entry) return this.#save(entry, bytes);
      if (entry) continue;
      const file = this.#newFile(owner, resource, path);
      this.#files.push(file);
      return this.#save(file, bytes);
    }
    throw new Error('unreachable');
  }

  update(file: DriveFile, resource: DriveResource, bytes: Uint8Array | null): DriveFile {
    Object.assign(file, resource, { version: file.version + 1 });
    return this.#save(file, bytes ?? this.read(file));
  }

  /** Takes a file away for good, past the trash, as Drive's API does. */
  remove(file: DriveFile): void {
    this.#files.splice(this.#files.indexOf(file), 1);
    this.store.remove(file.path);
    this.#saveIndex();
  }

  /** A file left by an earlier run that has the very content which is to be written now. */
  #isSame(entry: DriveFile | undefined, owner: UserId, present: Uint8Array, bytes: Uint8Array): boolean {
    const mayReuse = !entry || (entry.owner === owner && !this.#madeHere.has(entry.path));
    return mayReuse && sameBytes(present, bytes);
  }

  #newFile(owner: UserId, resource: DriveResource & { name: string; mimeType: string }, path: string): DriveFile {
    const last = Math.max(0, ...this.#files.map(({ id }) => Number(id.replace(/\D/g, ''))));
    const id = `local-file-${last + 1}`;
    const time = this.now().toISOString();
    const webViewLink = linkOf(id, resource.mimeType);
    return { ...resource, id, owner, path, webViewLink, createdTime: time, modifiedTime: time, version: 1, size: 0 };
  }

  #save(file: DriveFile, bytes: Uint8Array): DriveFile {
    this.store.write(file.path, bytes);
    file.size = bytes.length;
    file.digest = digestOf(bytes);
    file.modifiedTime = this.now().toISOString();
    this.#madeHere.add(file.path);
    this.#saveIndex();
    return file;
  }

  #saveIndex(): void {
    this.store.write(INDEX, utf8Bytes(`${JSON.stringify(this.#files, null, 2)}\n`));
  }
}

const digestOf = (bytes: Uint8Array): string => toHex(sha256(bytes));

function isFileList(value: unknown): value is DriveFile[] {
  return Array.isArray(value) && value.every((file) => typeof file?.id === 'string' && typeof file.path === 'string');
}

/** A Drive in memory only, unless a store is named. */
export function createDrive(
  store: Store = memoryStore(),
  now: () => Date = () => new Date(),
  madeHere: Iterable<string> = [],
): DriveFolder {
  return new DriveFolder(store, now, madeHere);
}
