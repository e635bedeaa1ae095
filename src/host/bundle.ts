import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import vm from 'node:vm';

/** The part of `appsscript.json` that the stand-in obeys. */
export interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
  [key: string]: unknown;
}

/** The files that `clasp push` sends, compiled once and run afresh for every call. */
export interface LoadedBundle {
  readonly manifest: Manifest;
  /** The text of each file by its path. */
  readonly files: ReadonlyMap<string, string>;
  readonly scripts: readonly vm.Script[];
  /** By file name without `.html`. */
  readonly html: ReadonlyMap<string, string>;
}

const MANIFEST = 'appsscript.json';

/** Loads a folder as clasp would push it: the manifest, *.gs, *.js and *.html, by path. */
export function loadBundle(folder: string): LoadedBundle {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return bundleOf(
    new Map(
      names
        .filter(isPushed)
        .sort()
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    ),
  );
}

/** The same from texts by file name. */
export function bundleOf(files: ReadonlyMap<string, string>): LoadedBundle {
  const manifest = files.get(MANIFEST);
  if (manifest === undefined) throw new Error(`There is no ${MANIFEST}: clasp would push the files without a manifest`);
  const scripts = [...files].filter(([name]) => /\.(js|gs)$/.test(name));
  const html = [...files].filter(([name]) => name.endsWith('.html'));
  return {
    manifest: JSON.parse(manifest) as Manifest,
    files,
    scripts: scripts.map(([filename, source]) => new vm.Script(source, { filename })),
    html: new Map(html.map(([name, text]) => [name.slice(0, -'.html'.length), text])),
  };
}

/** clasp's own push set; it skips dependencies and hidden files. */
function isPushed(name: string): boolean {
  return (name === MANIFEST || /\.(js|gs|html)$/.test(name)) && !/(^|\/)(node_modules\/|\.)/.test(name);
}
