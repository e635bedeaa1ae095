import { type BuildOptions, build, type Plugin } from 'esbuild';
import { buildPlanTemplate } from './template/buildPlanTemplate.ts';

/** Ends in `_`, so that neither menus nor pages can reach it: Apps Script keeps such names private. */
const NAMESPACE = 'ItaPlan_';

/**
 * Apps Script V8 refuses `#private` and static fields, has no modules, and no URL, TextEncoder, timers or crypto;
 * es2019 is what clasp's own issues show to parse.
 */
const OPTIONS = {
  entryPoints: ['src/addon/main.ts'],
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'inline',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'error',
} satisfies BuildOptions;

/** The add-on as one script, with a plain global function for each export of `src/addon/main.ts`. */
export async function bundleAddon(): Promise<string> {
  const plugins = [templatePlugin()];
  const exported = await exportsOf(plugins);
  const stubs = exported.map((name) => `function ${name}(...args) { return ${NAMESPACE}.${name}(...args); }`);
  const bundle = await build({
    ...OPTIONS,
    plugins,
    format: 'iife',
    globalName: NAMESPACE,
    footer: { js: stubs.join('\n') },
  });
  return bundle.outputFiles[0]?.text ?? '';
}

/** esbuild lists exports only for ES modules, so it bundles once more as one. */
async function exportsOf(plugins: Plugin[]): Promise<string[]> {
  const { metafile } = await build({ ...OPTIONS, plugins, format: 'esm', metafile: true, outdir: 'unused' });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** `import template from 'template:plan'` gives the built-in template's bytes in base64. */
function templatePlugin(): Plugin {
  return {
    name: 'built-in template',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^template:plan$/ }, () => ({ path: 'plan', namespace: 'template' }));
      onLoad({ filter: /.*/, namespace: 'template' }, async () => {
        const base64 = Buffer.from(await buildPlanTemplate()).toString('base64');
        return { contents: base64, loader: 'text' };
      });
    },
  };
}
