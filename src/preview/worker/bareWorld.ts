import { bare, type Globals } from '../../host/vm/world.ts';

/** The globals of ECMAScript 2022, and what engines have added to the language since. */
const LANGUAGE: ReadonlySet<string> = new Set(
  (
    'AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError ' +
    'FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Iterator JSON Map ' +
    'Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol ' +
    'SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet ' +
    'decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt ' +
    'undefined unescape'
  ).split(' '),
);

/** Takes everything beyond the language away from this worker: what is left is what Apps Script is known to have. */
export function bareWorld(): void {
  const globals = globalThis as Globals;
  for (let holder: object = globals; holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      // The bundle's own functions are declared by now; nobody can take those away, nor try to.
      if (!LANGUAGE.has(name)) Reflect.deleteProperty(holder, name);
    }
  }
  bare(globals);
}
