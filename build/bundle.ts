import { type BuildOptions, build } from 'esbuild';
import { libraries } from './libraries/libraries.ts';
import { namedOnTopLevel } from './names/namedOnTopLevel.ts';
import { librariesIn } from './notices/librariesIn.ts';
import { noticesOf } from './notices/notices.ts';
import { type Bundled, partsOf } from './size/parts.ts';
import { templates } from './templates.ts';
import { packTexts } from './texts/packTexts.ts';
import { visible } from './visible.ts';
import { withoutExamples } from './withoutExamples.ts';

/** Ends in `_`, so that neither menus nor pages can reach it: Apps Script keeps such names private. */
const NAMESPACE = 'ItaPlan_';

/**
 * Apps Script V8 refuses `#private` and static fields, has no modules, and no URL, TextEncoder, timers or crypto;
 * es2019 is what clasp's own issues show to parse.
 */
const TARGET = 'es2019';

/** Names are short, but functions keep theirs, for a stack trace in Google's log: see {@link namedOnTopLevel}. */
const OPTIONS = {
  entryPoints: ['src/addon/main.ts'],
  bundle: true,
  write: false,
  metafile: true,
  target: TARGET,
  charset: 'utf8',
  legalComments: 'inline',
  minify: true,
  keepNames: true,
  lineLimit: 200,
  logLevel: 'error',
} satisfies BuildOptions;

/** The add-on as one script, with a plain global function for each export of `src/addon/main.ts`. */
export async function bundleAddon(): Promise<Bundled> {
  const stubs = (await exportsOf(OPTIONS.entryPoints)).map(
    (name) => `function ${name}(...args) { return ${NAMESPACE}.${name}(...args); }`,
  );
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    plugins: [templates(), packTexts(), withoutExamples(), libraries(TARGET)],
    format: 'iife',
    globalName: NAMESPACE,
    footer: { js: stubs.join('\n') },
  });
  const used = librariesIn(metafile);
  const text = `/*\n${noticesOf(used)}\n*/\n${namedOnTopLevel(outputFiles[0]?.text ?? '')}`;
  return { text: visible(text), parts: partsOf(metafile), libraries: used };
}

/** esbuild lists exports only for ES modules, so the entry point is read once more as one. */
async function exportsOf(entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({ entryPoints, write: false, format: 'esm', metafile: true, outdir: 'unused' });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}
