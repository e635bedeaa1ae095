import { bringUpToDate } from '../../build/upToDate.mjs';

/** The tests run what clasp would push, built from the sources as they are. */
export async function setup(): Promise<void> {
  await bringUpToDate('.');
}
