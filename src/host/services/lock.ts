import { Exception } from '../errors.ts';
import type { Run } from '../vm/run.ts';
import type { WorkbookModel } from '../workbook/model.ts';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

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

/** The global `LockService`. Time does not pass here: what is held now would be held when the wait is over. */
export function lockService(run: Run): LockService {
  const { lock } = run.host;
  run.atEnd(() => lock.release(run));
  return run.expose<LockService>('LockService', {
    getDocumentLock: () =>
      run.expose<Lock>('Lock', {
        tryLock: () => lock.take(run),
        waitLock: () => {
          if (!lock.take(run)) {
            throw new Exception('Lock timeout: another process was holding the lock for too long.');
          }
        },
        releaseLock: () => lock.release(run),
        hasLock: () => lock.heldBy(run),
      }),
  });
}
