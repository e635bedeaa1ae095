/**
 * A service object as the bundle sees it: only the members given here, read only. Google's other members exist on
 * live Apps Script, so an absent one must not look like `undefined`: silence is how stand-ins go wrong.
 */
export function strictObject<T extends object>(name: string, members: Partial<T>): T {
  const target = Object.assign(Object.create(null), members) as T;
  const toText = () => name;
  return new Proxy(target, {
    get(_, key) {
      if (Object.hasOwn(target, key)) return Reflect.get(target, key);
      if (key === 'toString' || key === Symbol.toPrimitive) return toText;
      if (typeof key === 'symbol') return undefined;
      throw missing(name, key);
    },
    set(_, key) {
      throw missing(name, `${String(key)} =`);
    },
    defineProperty(_, key) {
      throw missing(name, `${String(key)} =`);
    },
    deleteProperty(_, key) {
      throw missing(name, `delete ${String(key)}`);
    },
  });
}

function missing(name: string, key: string): Error {
  return new Error(`${name}.${key} is not in the stand-in`);
}
