import { isDate } from './isDate.ts';
import type { Globals, World } from './world.ts';

/**
 * A bare JavaScript world: the language and nothing of Node or a browser, as Apps Script's V8 has no timers, URL,
 * TextEncoder, crypto or fetch. What services hand to the bundle is made of this world's own arrays, dates and errors,
 * or `instanceof` would be false there.
 */
export class Realm {
  readonly #globals: Globals;
  readonly #world: World;
  readonly #own = new WeakSet<object>();

  constructor(world: World) {
    this.#world = world;
    this.#globals = world.globals;
  }

  /** Adds globals beside those of the language, and runs the bundle's files. */
  load(globals: Record<string, unknown>): void {
    Object.assign(this.#globals, globals);
    this.#world.runFiles();
  }

  /** A global of the bundle's files; those of the language itself are not enumerable. */
  global(name: string): unknown {
    return Object.keys(this.#globals).includes(name) ? this.#globals[name] : undefined;
  }

  /** Marks an object (a service stand-in) that may enter this world as it is. */
  admit<T extends object>(object: T): T {
    this.#own.add(object);
    return object;
  }

  /** A copy of a host value made of this world's own objects. */
  adopt(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.#own.has(value)) return value;
    const { Array: OwnArray, Date: OwnDate, Object: OwnObject } = this.#globals;
    if (Array.isArray(value) || ArrayBuffer.isView(value)) {
      return OwnArray.from(value as ArrayLike<unknown>, (item) => this.adopt(item));
    }
    if (isDate(value)) return new OwnDate(value.getTime());
    return Object.assign(
      new OwnObject(),
      Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.adopt(item)])),
    );
  }

  /** The error as code in this world sees it; `cause` keeps where it came from. */
  error(error: unknown): unknown {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    const own = new this.#globals.Error(message);
    Object.defineProperty(own, 'name', { value: name, configurable: true, writable: true });
    Object.defineProperty(own, 'cause', { value: error, configurable: true });
    return own;
  }
}
