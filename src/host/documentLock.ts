import type { WorkbookModel } from './workbook/model.ts';

/** The document lock: one holder at a time for a workbook, whoever opened it. */
export class DocumentLock {
  #holder: object | null = null;

  take(who: object): boolean {
    this.#holder ??= who;
    return this.#holder === who;
  }

  release(who: object): void {
    if (this.#holder === who) this.#holder = null;
  }

  heldBy(who: object): boolean {
    return this.#holder === who;
  }

  /** Another user's run holds the lock until the function that this returns is called. */
  hold(): () => void {
    const other = {};
    if (!this.take(other)) throw new Error('The document lock is held already');
    return () => this.release(other);
  }
}

const locks = new WeakMap<WorkbookModel, DocumentLock>();

/** The lock of a workbook, the same for all hosts that share it. */
export function documentLockOf(workbook: WorkbookModel): DocumentLock {
  const lock = locks.get(workbook) ?? new DocumentLock();
  locks.set(workbook, lock);
  return lock;
}
