/** What the page does where `npm start` serves it; elsewhere nobody asks for anything. */

import type { Store } from './store/store.ts';

const NOTHING_YET = 204;
/** `build/page/pageOf.ts` writes it into the page of the development server. */
const isServed = (): boolean => document.documentElement.dataset['served'] !== undefined;

/** Opens the file that was named on the command line, once in each tab of the browser: after that it is kept. */
export async function openServedFile(store: Store): Promise<void> {
  if (!isServed() || sessionStorage.getItem('served') !== null) return;
  const answer = await fetch('/file').catch(() => null);
  if (!answer?.ok) return;
  sessionStorage.setItem('served', '');
  const name = decodeURIComponent(answer.headers.get('x-file-name') ?? '');
  await store.files.openBytes(name, new Uint8Array(await answer.arrayBuffer()));
}

/** Loads the page again as soon as the server says that what it shows was built anew. */
export async function reloadWhenRebuilt(store: Store): Promise<void> {
  if (!isServed()) return;
  const answer = await fetch('/rebuilt').catch(() => null);
  if (answer?.status === NOTHING_YET) return reloadWhenRebuilt(store);
  if (!answer?.ok) return;
  await store.files.keepNow();
  location.reload();
}
