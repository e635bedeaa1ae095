import { Stricter } from '../../errors.ts';
import { failed } from './errors.ts';

/** What an API tells of a thing, by the names of the fields. */
export type Fields<T> = Readonly<Record<string, (of: T) => unknown>>;

/** A reply holds what `fields` asks for (`id,name`, or `*` for all). What a thing does not have is not in it. */
export function select<T>(method: string, of: T, known: Fields<T>, fields: string): Record<string, unknown> {
  const names = fields === '*' ? Object.keys(known) : fields.split(',').map((field) => field.trim());
  const entries = names.map((name) => {
    if (!Object.hasOwn(known, name)) throw failed(method, `Invalid field selection ${name}`);
    return [name, known[name]?.(of)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** An object that has these keys and no others. */
export function checked(value: unknown, keys: readonly string[], what: string): Record<string, unknown> {
  const unknown = Object.keys(Object(value)).find((key) => !keys.includes(key));
  if (unknown) throw new Stricter(`The field ${unknown} of ${what} is not in the stand-in`);
  return { ...Object(value) };
}
