import { buildAddon } from '../../build/build.ts';

/** The tests run what clasp would push, built once from the sources as they are. */
export async function setup(): Promise<void> {
  await buildAddon();
}
