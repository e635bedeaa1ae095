import { type AfterFailure, guarded, log } from './guarded.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

const WAIT_MS = 10_000;

/** Runs one writing action at a time on a spreadsheet, since two would mix their tabs. */
export function locked<T>(kept: AfterFailure, act: () => T | Refusal): T | Refusal {
  const lock = guarded('nothing-written', takeLock);
  if (isRefusal(lock)) return lock;
  const answer = guarded(kept, () => {
    const value = act();
    // What Google puts off must fail here, where it can be told.
    SpreadsheetApp.flush();
    return value;
  });
  release(lock);
  return answer;
}

/** Null where the script stands in no document, and nobody can be in the way. */
function takeLock(): GoogleAppsScript.Lock.Lock | null | Refusal {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  return lock === null || lock.tryLock(WAIT_MS) ? lock : refuse('busy');
}

/** What was done is done: a lock that cannot be given back goes with the end of the run. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch (error) {
    log(error);
  }
}
