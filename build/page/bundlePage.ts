import { readFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';
import { librariesIn } from '../notices/librariesIn.ts';
import { type Bundled, partsOf } from '../size/parts.ts';
import { packTexts } from '../texts/packTexts.ts';
import { visible } from '../visible.ts';

const PAGE = 'src/preview/page';

const OPTIONS = {
  bundle: true,
  write: false,
  metafile: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  logLevel: 'error',
  jsx: 'automatic',
  jsxImportSource: 'preact',
} satisfies BuildOptions;

/** What the page is put together from, beside the add-on's bundle. */
export interface PageParts {
  readonly html: string;
  readonly script: Bundled;
  readonly style: Bundled;
  /** What runs in every page of the add-on before its own scripts. */
  readonly frame: Bundled;
  /** The stand-in, for workers. */
  readonly standIn: Bundled;
}

export async function bundlePage(): Promise<PageParts> {
  const [html, script, style, frame, standIn] = await Promise.all([
    readFile(`${PAGE}/index.html`, 'utf8'),
    bundle(`${PAGE}/main.tsx`),
    bundle(`${PAGE}/style/index.css`),
    bundle(`${PAGE}/frame/main.ts`),
    bundle('src/preview/worker/main.ts'),
  ]);
  return { html, script, style, frame, standIn };
}

async function bundle(entryPoint: string): Promise<Bundled> {
  const { outputFiles, metafile } = await build({ ...OPTIONS, entryPoints: [entryPoint], plugins: [packTexts()] });
  return {
    text: visible(outputFiles[0]?.text.trim() ?? ''),
    parts: partsOf(metafile),
    libraries: librariesIn(metafile),
  };
}
