import { readFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';

export interface PageFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The preview's page, bundled. */
export interface PageFiles {
  /** By path. */
  readonly served: ReadonlyMap<string, PageFile>;
  /** What goes into every page of the add-on, before its own scripts. */
  readonly frameScript: string;
}

const PAGE = 'src/preview/page';

const OPTIONS = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'inline',
  minify: true,
  logLevel: 'error',
  jsx: 'automatic',
  jsxImportSource: 'preact',
} satisfies BuildOptions;

/** Bundles the preview's page in memory. */
export async function bundlePreviewPage(): Promise<PageFiles> {
  const [html, script, style, frameScript] = await Promise.all([
    readFile(`${PAGE}/index.html`),
    bundle(`${PAGE}/main.tsx`),
    bundle(`${PAGE}/style/index.css`),
    bundle(`${PAGE}/frame/main.ts`),
  ]);
  const served = new Map<string, PageFile>([
    ['/', { type: 'text/html', body: html }],
    ['/main.js', { type: 'text/javascript', body: script }],
    ['/style.css', { type: 'text/css', body: style }],
  ]);
  return { served, frameScript };
}

async function bundle(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [entryPoint] });
  return outputFiles[0]?.text ?? '';
}
