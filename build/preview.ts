import { readFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';

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

/** The preview's page, by file name. */
export async function bundlePreviewPage(): Promise<Map<string, string>> {
  const [html, script, style, frameScript] = await Promise.all([
    readFile(`${PAGE}/index.html`, 'utf8'),
    bundle(`${PAGE}/main.tsx`),
    bundle(`${PAGE}/style/index.css`),
    bundle(`${PAGE}/frame/main.ts`),
  ]);
  return new Map([
    ['index.html', html],
    ['main.js', script],
    ['style.css', style],
    ['frame.js', frameScript],
  ]);
}

async function bundle(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [entryPoint] });
  return outputFiles[0]?.text ?? '';
}
