import { basename } from 'node:path';
import { build } from 'esbuild';
import { librariesIn } from './notices/librariesIn.ts';

/** The programs that `bin/` starts, bundled so that Node has one file to read instead of three hundred to transpile. */
const ENTRY_POINTS = { plan: 'src/cli/plan.ts', preview: 'src/preview/server/main.ts' };

/** Libraries written for `require` find it where there is none. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** Bundles the programs, by file name; what they share is a file beside them. */
export async function bundlePrograms(): Promise<{ files: Map<string, string>; libraries: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ENTRY_POINTS,
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    outdir: 'build/cache/programs',
    outExtension: { '.js': '.mjs' },
    banner: { js: REQUIRE },
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return { files, libraries: librariesIn(metafile) };
}
