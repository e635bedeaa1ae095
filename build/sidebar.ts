import { readFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';

const FOLDER = 'src/sidebar';

const OPTIONS = {
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: 'es2019',
  logLevel: 'error',
} satisfies BuildOptions;

/** The sidebar as one page with its style and script in it: a page of an add-on has no files beside it. */
export async function bundleSidebar(): Promise<string> {
  const [page, style, script] = await Promise.all([
    readFile(`${FOLDER}/sidebar.html`, 'utf8'),
    text({ ...OPTIONS, entryPoints: [`${FOLDER}/style/index.css`] }),
    text({
      ...OPTIONS,
      entryPoints: [`${FOLDER}/main.tsx`],
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
  ]);
  const html = page
    .replace('<!-- style -->', () => `<style>${style.replace(/<\/style/gi, '<\\/style')}</style>`)
    .replace('<!-- script -->', () => `<script>${inScript(script)}</script>`);
  if (html.includes('<?')) throw new Error('The sidebar holds "<?", which Apps Script would take for a scriptlet');
  return html;
}

/** What would end the script element, or open a comment in it, is written so that JavaScript reads the same. */
function inScript(script: string): string {
  return script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}

async function text(options: BuildOptions & { write: false }): Promise<string> {
  const { outputFiles } = await build(options);
  return outputFiles?.[0]?.text.trim() ?? '';
}
