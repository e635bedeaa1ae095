import type { MessageKey, Params } from '../core/messages/catalogue.ts';

/** The input cannot be used: one clear line, exit code 2, nothing written. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly key: MessageKey,
    readonly params: Params,
  ) {
    super(key);
  }
}
