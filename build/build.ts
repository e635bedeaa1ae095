import { readFile } from 'node:fs/promises';
import { loadOnly } from '../src/host/index.ts';
import { bundleOf } from '../src/host/node/index.ts';
import { bundleAddon } from './bundle.ts';
import { noticesOf } from './notices/notices.ts';
import { bundlePage, type PageParts } from './page/bundlePage.ts';
import { type PageTexts, pageOf } from './page/pageOf.ts';
import { siteOf } from './page/siteOf.ts';
import { bundlePrograms } from './programs.ts';
import { bundleSidebar } from './sidebar.ts';
import type { Bundled } from './size/parts.ts';
import { overBudget, sizeReport } from './size/report.ts';
import { digestOfSources, stamp } from './upToDate.mjs';
import { writeFiles } from './writeFiles.ts';

/** What clasp pushes: its `rootDir`, with the manifest in it, since clasp leaves out one that lies elsewhere. */
export const GAS_FOLDER = 'build/gas';

/** The page that is the whole product, with what a web server gives out beside it. */
export const SITE_FOLDER = 'build/site';

/** What the page is put together from, for `npm start` and for tests, which put it together anew. */
export const PAGE_PARTS = 'build/cache/page';

/** The notices of all that others wrote and that is in something built, or in the pictures of the documentation. */
export const NOTICES = 'THIRD-PARTY-NOTICES';
export const NOTICES_FOLDER = 'build/cache/notices';

/** Draws the documents' pages in pictures and PDFs. */
const FONT = '@expo-google-fonts/sarabun';

const SAMPLE = 'nongson-2567.xlsx';

interface Built {
  readonly files: ReadonlyMap<string, string>;
  readonly bundled: ReadonlyMap<string, Bundled>;
}

/** Builds the files that clasp pushes and the local host runs. */
async function buildAddon(): Promise<Built> {
  const [script, sidebar, manifest] = await Promise.all([
    bundleAddon(),
    bundleSidebar(),
    readFile('appsscript.json', 'utf8'),
  ]);
  const bundled = new Map([
    ['main.js', script],
    ['sidebar.html', sidebar],
  ]);
  const texts = [...bundled].map(([name, { text }]): [string, string] => [name, text]);
  return { bundled, files: new Map([...texts, ['appsscript.json', manifest]]) };
}

interface BuiltPage extends Bundled {
  /** The page as `npm start` serves it. */
  readonly served: string;
  /** Which build it is. */
  readonly build: string;
}

/** Puts the page together from its parts and the add-on. */
async function buildPage({ html, ...parts }: PageParts, addon: Built): Promise<BuiltPage> {
  const bundles = [...Object.values(parts), ...addon.bundled.values()];
  const libraries = [...new Set(bundles.flatMap((bundle) => bundle.libraries))].sort();
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const content = {
    texts: textsOf({ html, ...parts }),
    bundle: addon.files,
    functions: functionsOf(addon.files),
    sample: { name: SAMPLE, bytes: await readFile(`samples/${SAMPLE}`) },
    version,
    notices: noticesOf(libraries),
  };
  const { page: served } = pageOf({ ...content, served: true });
  const { page, build } = pageOf(content);
  return {
    text: page,
    served,
    build,
    libraries,
    parts: Object.entries(parts).map(([name, { text }]) => ({ name, bytes: text.length })),
  };
}

const noticesOfAll = (libraries: readonly (readonly string[])[]): string =>
  `${noticesOf([...libraries.flat(), FONT])}\n`;

const textsOf = ({ html, script, style, frame, standIn }: PageParts): PageTexts => ({
  html,
  script: script.text,
  style: style.text,
  frame: frame.text,
  standIn: standIn.text,
});

/** Names that end with `_` are private: Google does not tell pages of them. */
const functionsOf = (files: ReadonlyMap<string, string>): string[] =>
  loadOnly(bundleOf(files)).filter((name) => !name.endsWith('_'));

/**
 * Builds everything that is run: the add-on, the programs on this machine, and the page. Gives the sizes of what has a
 * budget.
 */
export async function buildAll(): Promise<string[]> {
  const digest = digestOfSources('.');
  const [addon, parts, programs] = await Promise.all([buildAddon(), bundlePage(), bundlePrograms()]);
  await writeFiles('build/cache/programs', programs.files);
  const page = await buildPage(parts, addon);
  const bundled = new Map([...addon.bundled, ['plan-ita.html', page]]);
  for (const [name, file] of bundled) {
    const problem = overBudget(name, file);
    if (problem !== null) throw new Error(problem);
  }
  await writeFiles(GAS_FOLDER, addon.files);
  await writeFiles(PAGE_PARTS, new Map([...Object.entries(textsOf(parts)), ['served', page.served]]));
  await writeFiles(NOTICES_FOLDER, new Map([[NOTICES, noticesOfAll([page.libraries, programs.libraries])]]));
  await writeFiles(SITE_FOLDER, siteOf({ page: page.text, build: page.build }));
  stamp('.', digest);
  return [...bundled].map(([name, file]) => sizeReport(name, file));
}
