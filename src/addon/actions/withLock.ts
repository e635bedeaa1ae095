import { type Language, message } from '../../core/messages/catalogue.ts';
import { type Answer, failed } from './answer.ts';

const WAIT_MS = 10_000;

/** What is sure to be as it was when an action fails half-way. */
export type Kept =
  | 'nothing-written'
  | 'sheet-safe'
  | 'cells-unsure'
  | 'plan-unsure'
  | 'marks-unsure'
  | 'access-unsure'
  | 'handover-unsure';

/**
 * Runs one writing action at a time on a spreadsheet, since two would mix their tabs. What Google throws comes back as
 * an error that says what was kept, never raw.
 */
export function withLock<T>(language: Language, act: () => Answer<T>, kept: Kept = 'sheet-safe'): Answer<T> {
  return guarded(language, kept, () => {
    const lock = LockService.getDocumentLock();
    if (lock && !lock.tryLock(WAIT_MS)) return failed('busy', language);
    try {
      const answer = act();
      SpreadsheetApp.flush();
      return answer;
    } finally {
      lock?.releaseLock();
    }
  });
}

/** The same for actions that write nothing and need no lock. */
export function guarded<T>(language: Language, kept: Kept, act: () => Answer<T>): Answer<T> {
  try {
    return act();
  } catch (error) {
    // Google's words go to the execution log: they help nobody who uses the sheet.
    Logger.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return failed('service', language, { kept: message(language, `error.kept.${kept}`) });
  }
}
