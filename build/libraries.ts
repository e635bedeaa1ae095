import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/**
 * The entities of HTML, which xmldom knows for pages and a document has none of: a fortieth of the script. Those of XML
 * are all that is left.
 */
const ENTITIES = /xmldom[\\/]lib[\\/]entities\.js$/;
const XML_ENTITIES = `exports.XML_ENTITIES = Object.freeze({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' });
exports.HTML_ENTITIES = exports.XML_ENTITIES;`;

/**
 * Libraries are made small one by one, before the bundle keeps the names of functions: of theirs nobody needs any, and
 * of ours a stack trace is to tell them.
 */
export function libraries(target: string): Plugin {
  return {
    name: 'libraries',
    setup({ onLoad }) {
      onLoad({ filter: /node_modules.*\.m?js$/ }, async ({ path }) => {
        if (ENTITIES.test(path)) return { contents: XML_ENTITIES };
        const { code } = await transform(await readFile(path, 'utf8'), {
          minify: true,
          charset: 'utf8',
          target,
          legalComments: 'inline',
          format: path.endsWith('.mjs') ? 'esm' : 'cjs',
        });
        return { contents: code };
      });
    },
  };
}
