import { utf8Text } from '../platform/bytes.ts';
import type { Store } from './store.ts';

/**
 * What a list beside the files says, or null where there is none. One that somebody broke is kept under another name,
 * and the store is told, so that it can be said: the files themselves are all there.
 */
export function readIndex<T>(store: Store, name: string, isWhole: (value: unknown) => value is T): T | null {
  const bytes = store.read(name);
  if (bytes === null) return null;
  const value = parsed(utf8Text(bytes));
  if (isWhole(value)) return value;
  const under = freeName(store, name);
  store.write(under, bytes);
  store.remove(name);
  store.setAside?.({ name, under });
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `.drive.broken.json`, `.drive.broken-2.json`… */
function freeName(store: Store, name: string): string {
  const stem = name.replace(/\.json$/, '');
  for (let number = 1; ; number++) {
    const candidate = `${stem}.broken${number === 1 ? '' : `-${number}`}.json`;
    if (store.read(candidate) === null) return candidate;
  }
}
