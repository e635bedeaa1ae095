import { type BuildOptions, build, type Plugin } from 'esbuild';
import { buildFollowUpTemplate } from './template/buildFollowUpTemplate.ts';
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

/** The built-in templates, by the name under which the add-on imports them. */
const TEMPLATES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  plan: () => buildPlanTemplate(),
  'plan-monitored': () => buildPlanTemplate({ monitoring: true }),
  'follow-up': buildFollowUpTemplate,
};

/** `import template from 'template:plan'` gives a built-in template's bytes in base64. */
function templatePlugin(): Plugin {
  return {
    name: 'built-in templates',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^template:/ }, ({ path }) => ({
        path: path.slice('template:'.length),
        namespace: 'template',
      }));
      onLoad({ filter: /.*/, namespace: 'template' }, async ({ path }) => {
        const make = TEMPLATES[path];
        if (!make) return { errors: [{ text: `There is no template ${path}` }] };
        return { contents: Buffer.from(await make()).toString('base64'), loader: 'text' };
      });
    },
  };
}
