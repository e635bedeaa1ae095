import { type Language, message } from '../../core/messages/catalogue.ts';
import { type Answer, failed } from './answer.ts';

const WAIT_MS = 10_000;

/**
 * Runs one writing action at a time on a spreadsheet, since two would mix their tabs. What Google throws comes back as
 * an error that says what was kept, never raw.
 */
export function withLock<T>(language: Language, act: () => Answer<T>): Answer<T> {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(WAIT_MS)) return failed('busy', language);
  try {
    const answer = act();
    SpreadsheetApp.flush();
    return answer;
  } catch (error) {
    return serviceFailed(error, language);
  } finally {
    lock?.releaseLock();
  }
}

export function serviceFailed(error: unknown, language: Language): Answer<never> {
  const detail = error instanceof Error ? error.message : String(error);
  return failed('service', language, { detail, kept: message(language, 'error.kept.sheet-safe') });
}
