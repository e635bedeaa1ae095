import type { LoadedBundle } from './bundle.ts';
import { ADVANCED, GLOBALS } from './services/globals.ts';
import { Realm } from './vm/realm.ts';

/**
 * Runs the bundle's files where any touch of a service throws, and gives the names of its global functions. Statements
 * at the top level run under the same authorization as `onOpen`, so a service call there kills the menu of every user
 * who has not yet allowed the add-on anything.
 */
export function loadOnly(bundle: LoadedBundle): string[] {
  const touched: string[] = [];
  const realm = new Realm();
  const services = [...Object.keys(GLOBALS), ...Object.keys(ADVANCED)];
  realm.define(Object.fromEntries(services.map((name) => [name, untouchable(name, touched)])));
  const before = new Set(Object.keys(realm.context));
  for (const script of bundle.scripts) script.runInContext(realm.context);
  if (touched.length > 0) throw new Error(`The bundle touches ${touched.join(', ')} at its top level`);
  return Object.keys(realm.context).filter((name) => !before.has(name) && typeof realm.context[name] === 'function');
}

/** Remembers the touch too, in case the bundle catches the error. */
function untouchable(name: string, touched: string[]): object {
  const refuse = (_: object, key: string | symbol): never => {
    touched.push(`${name}.${String(key)}`);
    throw new Error(`${name}.${String(key)} is touched while the bundle loads`);
  };
  return new Proxy({}, { get: refuse, set: refuse, has: refuse });
}
