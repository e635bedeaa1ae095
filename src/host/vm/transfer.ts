/**
 * What `google.script.run` carries: numbers, booleans, strings, null, plain objects and arrays. In arrays undefined
 * becomes null. Everything else Google refuses on the way in ("Failed due to illegal value in property: …") and turns
 * into null without a word on the way out; here it is refused both ways.
 */
export function toTransfer(value: unknown, path = '0'): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw illegal(path);
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => (item === undefined ? null : toTransfer(item, `${path}.${index}`)));
  }
  if (!isPlain(value)) throw illegal(path);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toTransfer(item, `${path}.${key}`)]));
}

/** Made by a literal in whichever realm: its prototype is the last of its chain. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function illegal(path: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${path}`);
}
