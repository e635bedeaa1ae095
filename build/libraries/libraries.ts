import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transform } from 'esbuild';
import { PREFIX, shareHelpers } from './babelHelpers.ts';

/**
 * The entities of HTML, which xmldom knows for pages and a document has none of: a fortieth of the script. Those of XML
 * are all that is left.
 */
const ENTITIES = /xmldom[\\/]lib[\\/]entities\.js$/;
const XML_ENTITIES = `exports.XML_ENTITIES = Object.freeze({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' });
exports.HTML_ENTITIES = exports.XML_ENTITIES;`;

const PAKO = /^pako\//;
const COMPRESSION = fileURLToPath(new URL('./compression.ts', import.meta.url));

/**
 * Libraries are made small one by one, before the bundle keeps the names of functions: of theirs nobody needs any, and
 * of ours a stack trace is to tell them.
 */
export function libraries(target: string): Plugin {
  const small = async (code: string, format: 'esm' | 'cjs') =>
    (await transform(code, { minify: true, charset: 'utf8', target, legalComments: 'inline', format })).code;
  return {
    name: 'libraries',
    setup({ onResolve, onLoad }) {
      const helpers = new Map<string, string>();
      onLoad({ filter: /node_modules.*\.mjs$/ }, async ({ path }) => ({
        contents: await small(await readFile(path, 'utf8'), 'esm'),
      }));
      onResolve({ filter: PAKO }, () => ({ path: COMPRESSION }));
      // As it is, with its marks of what may be left out.
      onLoad({ filter: /fflate[\\/].*\.js$/ }, async ({ path }) => ({ contents: await readFile(path, 'utf8') }));
      onLoad({ filter: /node_modules.*\.js$/ }, async ({ path }) => {
        const code = ENTITIES.test(path) ? XML_ENTITIES : await readFile(path, 'utf8');
        return { contents: await small(shareHelpers(code, helpers), 'cjs') };
      });
      onResolve({ filter: new RegExp(`^${PREFIX}`) }, ({ path }) => ({ path, namespace: 'babel-helpers' }));
      onLoad({ filter: /./, namespace: 'babel-helpers' }, async ({ path }) => ({
        contents: await small(helpers.get(path) ?? '', 'cjs'),
      }));
    },
  };
}
