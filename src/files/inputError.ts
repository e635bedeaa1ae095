import type { Params } from '../core/messages/fillIn.ts';
import type { KeyOf } from '../core/messages/text.ts';
import type { cli } from '../core/messages/texts/cli.ts';

type Key = KeyOf<readonly [typeof cli]>;

export type InputErrorKey = Key & `cli.error.${string}`;
export type NoteKey = Key & `cli.note.${string}`;

/** The input cannot be used, for a reason that can be said in one clear line; nothing was written. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly key: InputErrorKey,
    readonly params: Params,
  ) {
    super(key);
  }
}
