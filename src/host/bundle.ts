import type { World } from './vm/world.ts';

/** The part of `appsscript.json` that the stand-in obeys. */
export interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
  [key: string]: unknown;
}

/** The files that `clasp push` sends, ready to be run afresh for every call. */
export interface LoadedBundle {
  readonly manifest: Manifest;
  /** The text of each file by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** By file name without `.html`. */
  readonly html: ReadonlyMap<string, string>;
  /** A fresh world for one call, in which the scripts are run. */
  readonly newWorld: () => World;
}

/** clasp's name for the file that it can't push without. */
export const MANIFEST = 'appsscript.json';

/** A bundle from the texts by file name, and whatever makes worlds where the stand-in runs. */
export function bundleFrom(files: ReadonlyMap<string, string>, newWorld: LoadedBundle['newWorld']): LoadedBundle {
  const manifest = files.get(MANIFEST);
  if (manifest === undefined) throw new Error(`There is no ${MANIFEST}: clasp would push the files without a manifest`);
  const html = [...files].filter(([name]) => name.endsWith('.html'));
  return {
    manifest: JSON.parse(manifest) as Manifest,
    files,
    html: new Map(html.map(([name, text]) => [name.slice(0, -'.html'.length), text])),
    newWorld,
  };
}
