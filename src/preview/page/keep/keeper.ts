import { uuid } from '../../../host/platform/bytes.ts';
import type { Open } from '../store/open.ts';
import { type KeptFile, Shelf } from './shelf.ts';

/** What is on the shelf of a workbook: which of its states, and the mark under which it was put there. */
interface OnShelf {
  readonly revision: number;
  readonly stamp: string;
}

/** What keeping wants to know of the workbooks that are open, and what it tells. */
export interface Keeping {
  readonly isOpen: (open: Open) => boolean;
  readonly bytesOf: (open: Open) => Promise<Uint8Array>;
  /** A workbook is on the shelf as it is. */
  readonly kept: () => void;
  /** Another window has changed what is on the shelf: gives this one's under an id and a name of its own. */
  readonly apart: (open: Open) => Open;
  /** The browser took it not, as where it has no room. */
  readonly failed: (open: Open) => void;
}

/** So long nothing may happen before a change is kept, in milliseconds. */
const QUIET = 700;

/** Puts what is open on the shelf, and never over what another window put there. */
export class Keeper {
  readonly #keeping: Keeping;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #onShelf = new Map<string, OnShelf>();
  #shelf: Shelf | null = null;
  #hasFailed = false;
  /** One after the other: the shelf compares with what it was given last. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Opens the shelf and gives what is on it. */
  async begin(): Promise<KeptFile[]> {
    this.#shelf = await Shelf.open();
    return (await this.#shelf?.files()) ?? [];
  }

  get shelf(): Shelf | null {
    return this.#shelf;
  }

  isKept = ({ id, session }: Open): boolean => this.#onShelf.get(id)?.revision === session.revision;

  /** The workbook was opened as it is on the shelf. */
  tookDown({ id, session }: Open, stamp: string): void {
    this.#onShelf.set(id, { revision: session.revision, stamp });
  }

  /** Keeps a workbook as it is, as soon as nothing has happened for a moment. */
  keepSoon(open: Open): void {
    clearTimeout(this.#timers.get(open.id));
    this.#timers.set(
      open.id,
      setTimeout(() => void this.keep(open), QUIET),
    );
  }

  keep(open: Open): Promise<unknown> {
    this.#last = this.#last.then(() => this.#put(open)).catch(() => this.#fail(open));
    return this.#last;
  }

  async remove(id: string): Promise<void> {
    this.#forget(id);
    await this.#shelf?.remove(id);
  }

  async clear(): Promise<void> {
    for (const id of [...this.#timers.keys(), ...this.#onShelf.keys()]) this.#forget(id);
    await this.#shelf?.clear();
  }

  async #put(open: Open): Promise<void> {
    const { id, session } = open;
    const { isOpen, bytesOf, apart, kept } = this.#keeping;
    if (!this.#shelf || this.isKept(open) || !isOpen(open)) return;
    const { name, state, revision } = session;
    const file = { id, name, kept: session.kept, unsaved: state.unsaved, time: Date.now(), stamp: uuid() };
    const xlsx = await bytesOf(open);
    if (!isOpen(open)) return;
    const isOurs = await this.#shelf.put({ ...file, xlsx }, this.#onShelf.get(id)?.stamp ?? null);
    if (!isOurs) {
      this.#forget(id);
      return this.#put(apart(open));
    }
    this.#onShelf.set(id, { revision, stamp: file.stamp });
    this.#hasFailed = false;
    kept();
  }

  /** Said once, until it works again. */
  #fail(open: Open): void {
    if (!this.#hasFailed) this.#keeping.failed(open);
    this.#hasFailed = true;
  }

  #forget(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.#onShelf.delete(id);
  }
}
