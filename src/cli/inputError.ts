import type { Params } from '../core/messages/fillIn.ts';
import type { MessageKey } from './catalogue.ts';

export type InputErrorKey = MessageKey & `cli.error.${string}`;

/** The input cannot be used: one clear line, exit code 2, nothing written. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly key: InputErrorKey,
    readonly params: Params,
  ) {
    super(key);
  }
}
