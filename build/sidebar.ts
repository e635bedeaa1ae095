import { readFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';
import { librariesIn } from './notices/librariesIn.ts';
import { noticesOf } from './notices/notices.ts';
import { type Bundled, partsOf } from './size/parts.ts';
import { packTexts } from './texts/packTexts.ts';
import { visible } from './visible.ts';

const FOLDER = 'src/sidebar';

const OPTIONS = {
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  lineLimit: 200,
  logLevel: 'error',
} satisfies BuildOptions;

/** For browsers that Google Sheets itself runs in. */
const SCRIPT = {
  ...OPTIONS,
  entryPoints: [`${FOLDER}/main.tsx`],
  format: 'iife',
  target: 'es2020',
  // Google strips from a template literal what looks like a comment, such as the rest of an address after `//`.
  supported: { 'template-literal': false },
  plugins: [packTexts()],
  inject: [`${FOLDER}/jsx.ts`],
  tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
} satisfies BuildOptions;

/** The sidebar as one page with its style and script in it: a page of an add-on has no files beside it. */
export async function bundleSidebar(): Promise<Bundled> {
  const [page, style, script] = await Promise.all([
    readFile(`${FOLDER}/sidebar.html`, 'utf8'),
    bundle({ ...OPTIONS, entryPoints: [`${FOLDER}/style/index.css`] }),
    bundle(SCRIPT),
  ]);
  const text = page
    .replace('<head>', () => `<head>\n<!--\n${noticesOf(script.libraries)}\n-->`)
    .replace('<!-- style -->', () => `<style>${style.text.replace(/<\/style/gi, '<\\/style')}</style>`)
    .replace('<!-- script -->', () => `<script>${inScript(visible(script.text))}</script>`);
  if (text.includes('<?')) throw new Error('The sidebar holds "<?", which Apps Script would take for a scriptlet');
  const parts = [...script.parts, ...style.parts].sort((a, b) => b.bytes - a.bytes);
  return { text, parts, libraries: script.libraries };
}

/** What would end the script element, or open a comment in it, is written so that JavaScript reads the same. */
function inScript(script: string): string {
  return script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}

async function bundle(options: BuildOptions & typeof OPTIONS): Promise<Bundled> {
  const { outputFiles, metafile } = await build(options);
  return { text: outputFiles[0]?.text.trim() ?? '', parts: partsOf(metafile), libraries: librariesIn(metafile) };
}
