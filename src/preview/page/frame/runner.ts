import { toTransfer } from './transfer.ts';

/** What to do with the outcome of a call. */
export interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

export type Send = (name: string, args: readonly unknown[], handlers: Handlers) => void;

/**
 * `google.script.run`: the server's functions by name, each giving nothing back, and the `with…` functions, which give a
 * new runner. A name that is not on the server's list is not there at all, as with Google.
 */
export function createRunner(names: readonly string[], send: Send, handlers: Handlers = {}): Record<string, unknown> {
  const extended = (more: Handlers) => createRunner(names, send, { ...handlers, ...more });
  const call =
    (name: string) =>
    (...args: unknown[]): void => {
      const copies = args.map((arg, index) => toTransfer(arg, String(index)));
      send(name, copies, handlers);
    };
  return {
    ...Object.fromEntries(names.map((name) => [name, call(name)])),
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => extended({ success: handler(success) }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => extended({ failure: handler(failure) }),
    withUserObject: (userObject: unknown) => extended({ userObject }),
  };
}

function handler<T>(value: T): T {
  if (typeof value === 'function') return value;
  throw new TypeError('Invalid argument: a handler is a function');
}
