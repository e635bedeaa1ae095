import type { Metafile } from 'esbuild';

/** What some of the sources contribute to a built file. */
export interface Part {
  /** A library, or a folder of the sources. */
  readonly name: string;
  readonly bytes: number;
}

/** A built file and what it is made of. */
export interface Bundled {
  readonly text: string;
  readonly parts: readonly Part[];
  /** The libraries of which something is in it, by name. */
  readonly libraries: readonly string[];
}

/** What esbuild put together, by library and folder, the largest first. */
export function partsOf({ outputs }: Pick<Metafile, 'outputs'>): Part[] {
  const bytes = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
    const name = partOf(file);
    bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
  }
  return [...bytes].map(([name, count]) => ({ name, bytes: count })).sort((a, b) => b.bytes - a.bytes);
}

const LIBRARY = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** `src/core/rules/item/x.ts` is of `core/rules`, `template:plan` of itself. */
function partOf(file: string): string {
  const folders = file
    .replace(/^src\//, '')
    .split('/')
    .slice(0, -1);
  return LIBRARY.exec(file)?.[1] ?? (folders.slice(0, 2).join('/') || file);
}
