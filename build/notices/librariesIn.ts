import type { Metafile } from 'esbuild';

const FOLDER = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The libraries of which something is in what esbuild put together, by name, in order. */
export function librariesIn({ outputs }: Pick<Metafile, 'outputs'>): string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return [...new Set(files.flatMap((file) => FOLDER.exec(file)?.[1] ?? []))].sort();
}
