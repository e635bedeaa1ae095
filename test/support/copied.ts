/** A copy of whatever objects, maps and sets; what is in it twice is one thing in the copy too. */
export function copied<T>(value: T, known = new Map<unknown, unknown>()): T {
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value) as T;
  const remember = <C>(copy: C): C => {
    known.set(value, copy);
    return copy;
  };
  const inner = <I>(one: I): I => copied(one, known);
  if (ArrayBuffer.isView(value) || value instanceof Date) return remember(structuredClone(value));
  if (value instanceof Map) {
    const copy = remember(new Map<unknown, unknown>());
    for (const [key, one] of value) copy.set(inner(key), inner(one));
    return copy as T;
  }
  if (value instanceof Set) {
    const copy = remember(new Set<unknown>());
    for (const one of value) copy.add(inner(one));
    return copy as T;
  }
  const copy = remember(Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value)));
  for (const [key, one] of Object.entries(value)) copy[key] = inner(one);
  return copy as T;
}
