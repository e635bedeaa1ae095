import { bundleFrom, MANIFEST } from '../../host/bundle.ts';
import type { LoadedBundle } from '../../host/index.ts';
import type { Globals } from '../../host/vm/world.ts';
import type { BundleTexts } from '../protocol/job.ts';

/** The bundle's scripts are in this world already. */
export function bundleHere({ manifest, html }: BundleTexts): LoadedBundle {
  const pages = Object.entries(html).map(([name, text]): [string, string] => [`${name}.html`, text]);
  const world = { globals: globalThis as Globals, runFiles: () => undefined };
  return bundleFrom(new Map([[MANIFEST, manifest], ...pages]), () => world);
}
