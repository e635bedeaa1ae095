import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Texts } from '../../src/core/messages/text.ts';
import { packed } from './packed.ts';

const PACKED = fileURLToPath(new URL('./packed.ts', import.meta.url));

/** A subject of texts is packed: else a twentieth of the sidebar were quotes, braces and the same beginnings of keys. */
export function packTexts(): Plugin {
  return {
    name: 'texts',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]messages[\\/]texts[\\/].*\.ts$/ }, async ({ path }) => {
        if (basename(path) === 'index.ts') return undefined;
        const exported = Object.entries(await load(path)).map(
          ([name, texts]) => `export const ${name} = unpacked(${JSON.stringify(packed(texts))});`,
        );
        return {
          contents: [`import { unpacked } from ${JSON.stringify(PACKED)};`, ...exported].join('\n'),
          loader: 'js',
        };
      });
    },
  };
}

async function load(path: string): Promise<Readonly<Record<string, Texts>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
