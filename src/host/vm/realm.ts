import { types } from 'node:util';
import vm from 'node:vm';
import { BARE } from './bare.ts';

/**
 * A bare JavaScript world: the language and nothing of Node, as Apps Script's V8 has no timers, URL, TextEncoder,
 * crypto or fetch. What services hand to the bundle is made of this world's own arrays, dates and errors, or
 * `instanceof` would be false there.
 */
export class Realm {
  readonly context: vm.Context;
  readonly #make: Makers;
  readonly #own = new WeakSet<object>();

  constructor() {
    this.context = vm.createContext({});
    BARE.runInContext(this.context);
    this.#make = MAKERS.runInContext(this.context) as Makers;
  }

  /** Adds globals beside those of the language. */
  define(globals: Record<string, unknown>): void {
    Object.assign(this.context, globals);
  }

  /** Marks an object (a service stand-in) that may enter this world as it is. */
  admit<T extends object>(object: T): T {
    this.#own.add(object);
    return object;
  }

  /** A copy of a host value made of this world's own objects. */
  adopt(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.#own.has(value)) return value;
    if (Array.isArray(value) || ArrayBuffer.isView(value)) return this.#make.array(value, (item) => this.adopt(item));
    if (types.isDate(value)) return this.#make.date(value.getTime());
    return this.#make.object(Object.entries(value).map(([key, item]) => [key, this.adopt(item)]));
  }

  /** The error as code in this world sees it; `cause` keeps where it came from. */
  error(error: unknown): unknown {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return this.#make.error(name, message, error);
  }
}

interface Makers {
  array(items: unknown, convert: (item: unknown) => unknown): unknown;
  date(time: number): unknown;
  object(entries: [string, unknown][]): unknown;
  error(name: string, message: string, cause: unknown): unknown;
}

const MAKERS = new vm.Script(`({
  array: (items, convert) => Array.from(items, (item) => convert(item)),
  date: (time) => new Date(time),
  object: (entries) => {
    const object = {};
    for (const [key, value] of entries) object[key] = value;
    return object;
  },
  error: (name, message, cause) => {
    const error = new Error(message);
    Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
    Object.defineProperty(error, 'cause', { value: cause, configurable: true });
    return error;
  },
})`);
