/**
 * What pizzip asks of pako, a twentieth of the script: to compress and to expand and nothing else. fflate does both in a
 * fifth of its size.
 */

import { deflateSync, inflateSync } from 'fflate';

type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A `level` below 0 is the usual one. */
export function deflateRaw(bytes: Uint8Array, { level }: { readonly level: number }): Uint8Array {
  return deflateSync(bytes, level < 0 ? {} : { level: level as Level });
}

export function inflateRaw(bytes: Uint8Array): Uint8Array {
  return inflateSync(bytes);
}
