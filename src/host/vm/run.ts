import { type AuthMode, assertAllowed } from '../access.ts';
import { badArguments } from '../errors.ts';
import type { Subjects } from '../services/subjects.ts';
import type { HostState } from '../state.ts';
import type { Sheet as SheetModel } from '../workbook/model.ts';
import { Realm } from './realm.ts';
import { strictObject } from './strict.ts';

/** One execution of the bundle: its world, and the way every service call takes into it and out of it. */
export class Run {
  readonly realm: Realm;
  readonly #subjects = new WeakMap<object, { kind: string; subject: unknown }>();
  /** Uses of members that the stand-in lacks. They fail the execution even if the bundle caught the errors. */
  readonly violations: Error[] = [];
  /** Makes the service object of a sheet; set by whoever puts the services together, since a range leads back to its sheet. */
  sheetOf: (sheet: SheetModel) => GoogleAppsScript.Spreadsheet.Sheet = () => {
    throw new Error('SpreadsheetApp is not there');
  };
  readonly #made = new Map<string, unknown>();
  readonly #endings: (() => void)[] = [];

  constructor(
    readonly host: HostState,
    readonly mode: AuthMode,
  ) {
    this.realm = new Realm(host.bundle.newWorld());
  }

  /**
   * Makes a service object of Google's type `T` that has these members and no others. Each of its methods is a
   * crossing. `subject` is what the object stands for, for methods that get the object as an argument.
   */
  expose<T extends object>(name: string, members: Partial<T>, subject?: unknown): T {
    const guarded = Object.entries(members).map(([key, member]) => [
      key,
      typeof member === 'function' ? this.#crossing(`${name}.${key}`, member as AnyFunction) : member,
    ]);
    const object = this.namespace<T>(name, Object.fromEntries(guarded) as Partial<T>);
    this.#subjects.set(object, { kind: name, subject });
    return object;
  }

  /** What a service object stands for; throws Google's text for anything that is not an object of that kind. */
  subject<K extends keyof Subjects>(object: unknown, kind: K, method: string): Subjects[K] {
    const known = typeof object === 'object' && object !== null ? this.#subjects.get(object) : undefined;
    if (known?.kind !== kind) throw badArguments(method, [object]);
    return known.subject as Subjects[K];
  }

  /** A service object that holds others and has no methods of its own. */
  namespace<T extends object>(name: string, members: Partial<T>): T {
    return this.realm.admit(strictObject<T>(name, members, (text) => this.#violation(text)));
  }

  /** Google's enumerations are objects with a name, not numbers. */
  enumeration<T extends object>(name: string, names: readonly (keyof T & string)[]): T {
    const values = names.map((key) => [key, this.#constant(key)]);
    return this.namespace<T>(name, Object.fromEntries(values) as Partial<T>);
  }

  #constant(name: string): object {
    const text = () => name;
    const value = this.namespace<{ toString(): string }>(name, { toString: text });
    this.#subjects.set(value, { kind: 'constant', subject: name });
    return value;
  }

  /** The name of an enumeration's value, or undefined. */
  nameOf(value: unknown): string | undefined {
    const known = typeof value === 'object' && value !== null ? this.#subjects.get(value) : undefined;
    return known?.kind === 'constant' ? (known.subject as string) : undefined;
  }

  /** What is made at most once in a run. */
  once<T>(key: string, make: () => T): T {
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as T;
  }

  /** Something to do when the execution ends, however it ends. */
  atEnd(action: () => void): void {
    this.#endings.push(action);
  }

  end(): void {
    for (const action of this.#endings) action();
  }

  #violation(text: string): unknown {
    const error = new Error(text);
    this.violations.push(error);
    return this.realm.error(error);
  }

  #crossing(call: string, method: AnyFunction): AnyFunction {
    const { counter, faults, grants } = this.host;
    return (...args) => {
      try {
        assertAllowed(call, { ...grants, mode: this.mode });
        counter.record(call);
        faults.strike(call, 'before');
        const result = method(...args);
        faults.strike(call, 'after');
        return this.realm.adopt(result);
      } catch (error) {
        throw this.realm.error(error);
      }
    };
  }
}

type AnyFunction = (...args: unknown[]) => unknown;
