import type { Language } from '../../core/messages/catalogue.ts';
import { highlight } from '../sheet/highlight.ts';
import { openWorkbook } from '../sheet/openWorkbook.ts';
import { type Answer, done } from './answer.ts';
import { withLock } from './withLock.ts';

/** Takes our colours and notes off every tab, and nothing else. Our own tabs stay: they are the user's work by now. */
export function clear(language: Language): Answer<null> {
  const act = () => {
    const { own, users } = openWorkbook();
    for (const sheet of [...users, ...own.values()]) highlight(sheet, []);
    return done(null);
  };
  return withLock(language, act, 'marks-unsure');
}
