import type { Plugin } from 'esbuild';
import PizZip from 'pizzip';
import { buildFollowUpTemplate } from './template/buildFollowUpTemplate.ts';
import { buildPlanTemplate } from './template/buildPlanTemplate.ts';

/** The built-in templates, by the name under which the add-on imports them. */
const TEMPLATES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  plan: () => buildPlanTemplate(),
  'plan-monitored': () => buildPlanTemplate({ monitoring: true }),
  'follow-up': buildFollowUpTemplate,
};

const LINE = /.{1,100}/g;

/**
 * `import plan from 'template:plan'` gives a zip in base64, put together from short lines, with the parts that only this
 * template has; `template:common` holds those that all have: two thirds of each.
 */
export function templates(): Plugin {
  return {
    name: 'built-in templates',
    setup({ onResolve, onLoad }) {
      const zips = zipsByName();
      onResolve({ filter: /^template:/ }, ({ path }) => ({
        path: path.slice('template:'.length),
        namespace: 'template',
      }));
      onLoad({ filter: /.*/, namespace: 'template' }, async ({ path }) => {
        const zip = (await zips).get(path);
        if (!zip) return { errors: [{ text: `There is no template ${path}` }] };
        const lines = zip.generate({ type: 'base64', compression: 'DEFLATE' }).match(LINE);
        return { contents: `export default ${JSON.stringify(lines)}.join('')`, loader: 'js' };
      });
    },
  };
}

async function zipsByName(): Promise<Map<string, PizZip>> {
  const made = Object.entries(TEMPLATES).map(async ([name, make]) => [name, new PizZip(await make())] as const);
  const zips = new Map(await Promise.all(made));
  const common = new PizZip();
  const [first, ...others] = zips.values();
  for (const [name, part] of Object.entries(first?.files ?? {})) {
    const text = part.asText();
    if (!others.every((other) => other.file(name)?.asText() === text)) continue;
    common.file(name, text, { date: part.date });
    for (const zip of zips.values()) zip.remove(name);
  }
  return zips.set('common', common);
}
