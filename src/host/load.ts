import type { LoadedBundle } from './bundle.ts';
import { ADVANCED, GLOBALS } from './services/globals.ts';

/**
 * Runs the bundle's files where any touch of a service throws, and gives the names of its global functions. Statements
 * at the top level run under the same authorization as `onOpen`, so a service call there kills the menu of every user
 * who has not yet allowed the add-on anything.
 */
export function loadOnly(bundle: LoadedBundle): string[] {
  const touched: string[] = [];
  const { globals, runFiles } = bundle.newWorld();
  const services = [...Object.keys(GLOBALS), ...Object.keys(ADVANCED)];
  Object.assign(globals, Object.fromEntries(services.map((name) => [name, untouchable(name, touched)])));
  const before = new Set(Object.keys(globals));
  runFiles();
  if (touched.length > 0) throw new Error(`The bundle touches ${touched.join(', ')} at its top level`);
  return Object.keys(globals).filter((name) => !before.has(name) && typeof globals[name] === 'function');
}

/** Remembers the touch too, in case the bundle catches the error. */
function untouchable(name: string, touched: string[]): object {
  const refuse = (_: object, key: string | symbol): never => {
    touched.push(`${name}.${String(key)}`);
    throw new Error(`${name}.${String(key)} is touched while the bundle loads`);
  };
  return new Proxy({}, { get: refuse, set: refuse, has: refuse });
}
