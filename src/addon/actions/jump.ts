import * as v from 'valibot';
import type { Language } from '../../core/messages/catalogue.ts';
import { rangeAt } from '../sheet/rangeAt.ts';
import { type Answer, done, failed } from './answer.ts';
import { payload } from './request.ts';
import { guarded } from './withLock.ts';

export const jumpSchema = payload({ cell: v.pipe(v.string(), v.maxLength(300)) });

/** Takes the user to a cell. */
export function jump({ cell }: { readonly cell: string }, language: Language): Answer<null> {
  return guarded(language, 'nothing-written', () => {
    const range = rangeAt(cell);
    if (!range) return failed('no-place', language, { cell });
    range.activate();
    return done(null);
  });
}
