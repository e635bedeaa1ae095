/**
 * Makes the old workbooks of a version of the add-on, with the sources as they are:
 *
 *     npx tsx test/oldWorkbooks/make/index.ts v0.2
 *
 * Only ever for a new version, once, when it is published. Those of earlier versions stay as they are.
 */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, GAS_FOLDER } from '../../../build/build.ts';
import { loadBundle, workbookFromRows } from '../../../src/host/node/index.ts';
import { Desk } from './desk.ts';
import { saveFixture } from './saveFixture.ts';
import { documents } from './stories/documents.ts';
import { moves } from './stories/moves.ts';
import { plans } from './stories/plans.ts';
import { settings } from './stories/settings.ts';
import type { Story } from './story.ts';

const [version] = process.argv.slice(2);
if (!version || !/^v\d+\.\d+$/.test(version)) throw new Error('Say for which version: v0.2');
process.env['TZ'] = 'Asia/Bangkok';
await buildAll();
const bundle = loadBundle(GAS_FOLDER);
const folder = join(import.meta.dirname, '..', version);
for (const story of [...plans, ...settings, ...documents, ...moves]) {
  const desk = deskFor(story);
  story.happens(desk);
  await saveFixture(join(folder, story.name), story, desk);
  process.stdout.write(`- \`${story.name}\`: ${story.holds}\n`);
}
process.stdout.write(`${Math.round(sizeOf(folder) / 1024)} KB\n`);

function deskFor({ tabs, locale = 'th' }: Story): Desk {
  const sheets = Object.entries(tabs).map(([name, text]) => ({
    name,
    rows: text.split('\n').map((line) => line.split('\t')),
  }));
  return new Desk(bundle, workbookFromRows(sheets), locale);
}

function sizeOf(path: string): number {
  const status = statSync(path);
  return status.isFile() ? status.size : readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
