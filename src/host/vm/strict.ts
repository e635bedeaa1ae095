const SERVICE = Object.create(Object.create(null)) as object;

/**
 * A service object as the bundle sees it: only the members given here, read only. Google's other members exist on
 * live Apps Script, so an absent one must not look like `undefined`: silence is how stand-ins go wrong. `refuse` makes
 * the error to throw.
 */
export function strictObject<T extends object>(
  name: string,
  members: Partial<T>,
  refuse: (text: string) => unknown,
): T {
  const target: T = Object.assign(Object.create(null), members);
  const toText = () => name;
  const missing = (what: string) => refuse(`${name}.${what} is not in the stand-in`);
  return new Proxy(target, {
    // Not that of a plain object: a service is nothing that a call could carry as a copy of its members.
    getPrototypeOf: () => SERVICE,
    get(_, key) {
      if (Object.hasOwn(target, key)) return Reflect.get(target, key);
      if (key === 'toString' || key === Symbol.toPrimitive) return toText;
      if (typeof key === 'symbol') return undefined;
      throw missing(key);
    },
    set(_, key) {
      throw missing(`${String(key)} = …`);
    },
    defineProperty(_, key) {
      throw missing(`${String(key)} = …`);
    },
    deleteProperty(_, key) {
      throw missing(`delete ${String(key)}`);
    },
  });
}
