import { createHash } from 'node:crypto';
import { contentPolicy } from './contentPolicy.ts';

/** The texts that a page is put together from. */
export interface PageTexts {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  readonly frame: string;
  readonly standIn: string;
}

export interface PageContent {
  readonly texts: PageTexts;
  /** The files that clasp would push, by name. */
  readonly bundle: ReadonlyMap<string, string>;
  /** The bundle's functions that its pages may call. */
  readonly functions: readonly string[];
  readonly sample: { readonly name: string; readonly bytes: Uint8Array };
  readonly version: string;
  readonly notices: string;
  /** How sharing is limited in the stand-in, for tests. */
  readonly sharing?: object;
  /** Whether `npm start` serves it. */
  readonly served?: boolean;
}

/** The whole product as one HTML file, and which build it is: it loads nothing, and its policy lets nothing be loaded. */
export function pageOf({
  texts,
  bundle,
  functions,
  sample,
  version,
  notices,
  sharing = {},
  served = false,
}: PageContent) {
  const frame = inElement(texts.frame);
  const scripts = [...bundle].filter(([name]) => /\.(js|gs)$/.test(name)).map(([, text]) => text);
  const pages = [...bundle].filter(([name]) => name.endsWith('.html'));
  const built = {
    standIn: texts.standIn,
    scripts: scripts.join('\n;\n'),
    frame,
    functions,
    bundle: {
      manifest: bundle.get('appsscript.json') ?? '',
      html: Object.fromEntries(pages.map(([name, text]) => [name.replace(/\.html$/, ''), text])),
    },
    sharing,
    sample: { name: sample.name, base64: Buffer.from(sample.bytes).toString('base64') },
    version,
    notices,
  };
  const build = createHash('sha256')
    .update(JSON.stringify([texts, built]))
    .digest('hex')
    .slice(0, 8);
  const script = inElement(texts.script);
  const policy = contentPolicy({
    own: { script, style: texts.style },
    frame,
    pages: pages.map(([, text]) => text),
    served,
  });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<style>${texts.style}</style>`,
    `<script type="application/json" id="built">${inElement(JSON.stringify({ ...built, build }))}</script>`,
    `<script type="module">${script}</script>`,
  ];
  const page = texts.html
    .replace('<html', served ? '<html data-served' : '<html')
    // The policy comes before anything that it is about.
    .replace(/<meta charset="utf-8">/, (charset) => `${charset}\n    ${head[0]}`)
    .replace('</head>', () => `${head.slice(1).join('\n')}\n</head>`);
  return { page, build };
}

/** What would end a script element, or open a comment in it, is written so that JavaScript and JSON read the same. */
export function inElement(script: string): string {
  return script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '\\u003c!--');
}
