import { mayEdit, type Person, type TakeBackResult } from '../../core/access/access.ts';
import { refusalOf } from './refusals.ts';

type Told = Extract<TakeBackResult, 'no-right' | 'no-document'>;

/**
 * Takes one person's access away, never an editor's. Of what Google then refuses with, `told` is passed on; all else is
 * unsure, since it may have been done.
 */
export function takeBack<P extends Person>(
  people: readonly P[],
  address: string,
  told: readonly Told[],
  remove: (person: P) => unknown,
): TakeBackResult {
  const person = people.find((one) => one.address === address);
  if (!person) return 'gone';
  if (mayEdit(person.role)) return 'is-editor';
  try {
    remove(person);
    return 'taken';
  } catch (error) {
    const refusal = refusalOf(error);
    return told.find((known) => known === refusal) ?? 'unsure';
  }
}
