/**
 * The copy that `google.script.run` sends of an argument: numbers, booleans, strings, null, plain objects and arrays, in
 * which undefined becomes null. Anything else, a Date, a function or an element, is refused with Google's own text.
 */
export function toTransfer(value: unknown, path: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => (item === undefined ? null : toTransfer(item, `${path}.${index}`)));
  }
  if (!isPlain(value)) throw new TypeError(`Failed due to illegal value in property: ${path}`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toTransfer(item, `${path}.${key}`)]));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
