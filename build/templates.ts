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

/** A plan with another column is the plan but for the middle of its text. */
const VARIANT = 'plan-monitored';
const TEXT = 'word/document.xml';

const LINE = /.{1,240}/g;

/**
 * `import plan from 'template:plan'` gives a zip in base64, put together from short lines, with the parts that only this
 * template has; `template:common` holds those that all have: two thirds of each. Of the plan with another column only
 * that is carried of its text which differs, with how long what stands before and after it is.
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
        const zip = (await zips).byName.get(path);
        if (!zip) return { errors: [{ text: `There is no template ${path}` }] };
        const lines = zip.generate({ type: 'base64', compression: 'DEFLATE' }).match(LINE);
        const { before, after } = (await zips).alike;
        const contents = [
          `export default ${JSON.stringify(lines)}.join('');`,
          ...(path === VARIANT ? [`export const before = ${before}, after = ${after};`] : []),
        ].join('\n');
        return { contents, loader: 'js' };
      });
    },
  };
}

interface Zips {
  readonly byName: ReadonlyMap<string, PizZip>;
  /** How much of the plan's text the variant's begins and ends with, in characters. */
  readonly alike: { readonly before: number; readonly after: number };
}

async function zipsByName(): Promise<Zips> {
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
  const alike = keepMiddle(zips.get('plan'), zips.get(VARIANT));
  return { byName: zips.set('common', common), alike };
}

/** Leaves in the variant what differs from the plan; throws where another part than the text does. */
function keepMiddle(plan?: PizZip, variant?: PizZip): Zips['alike'] {
  const other = Object.keys(variant?.files ?? {}).filter(
    (name) => name !== TEXT && variant?.file(name)?.asText() !== plan?.file(name)?.asText(),
  );
  if (other.length > 0) throw new Error(`The plans differ in ${other.join(', ')} too`);
  const [one = '', two = ''] = [plan, variant].map((zip) => zip?.file(TEXT)?.asText());
  let before = 0;
  while (before < one.length && one[before] === two[before]) before += 1;
  let after = 0;
  while (
    after < Math.min(one.length, two.length) - before &&
    one[one.length - 1 - after] === two[two.length - 1 - after]
  )
    after += 1;
  for (const name of Object.keys(variant?.files ?? {})) variant?.remove(name);
  variant?.file(TEXT, two.slice(before, two.length - after), { date: new Date(1980, 0, 1) });
  return { before, after };
}
