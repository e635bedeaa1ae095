import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import vm from 'node:vm';
import { bundleFrom, type LoadedBundle, MANIFEST } from '../bundle.ts';
import { vmWorld } from './vmWorld.ts';

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

/** The same from texts by file name. Scripts are compiled once and run afresh for every call. */
export function bundleOf(files: ReadonlyMap<string, string>): LoadedBundle {
  const scripts = [...files].filter(([name]) => /\.(js|gs)$/.test(name));
  const compiled = scripts.map(([filename, source]) => new vm.Script(source, { filename }));
  return bundleFrom(files, () => vmWorld(compiled));
}

/** clasp's own push set; it skips dependencies and hidden files. */
function isPushed(name: string): boolean {
  return (name === MANIFEST || /\.(js|gs|html)$/.test(name)) && !/(^|\/)(node_modules\/|\.)/.test(name);
}
