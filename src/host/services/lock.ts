import { Exception } from '../errors.ts';
import type { Run } from '../vm/run.ts';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

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
