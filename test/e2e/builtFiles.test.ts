import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { GAS_FOLDER } from '../../build/build.ts';
import { BUDGETS, limitOf } from '../../build/size/budget.ts';
import { buildPlanTemplate } from '../../build/template/buildPlanTemplate.ts';
import { shortened } from '../../build/texts/packed.ts';
import { SUBJECTS as CLI } from '../../src/cli/catalogue.ts';
import { SUBJECTS as CORE } from '../../src/core/messages/catalogue.ts';
import type { Texts } from '../../src/core/messages/text.ts';
import { documentAnalysis } from '../../src/core/messages/texts/document/analysis.ts';
import { handoverChanges } from '../../src/core/messages/texts/handover/changes.ts';
import { createDriveFolder } from '../../src/host/node/index.ts';
import { SUBJECTS as PREVIEW } from '../../src/preview/page/catalogue.ts';
import { SUBJECTS as SIDEBAR } from '../../src/sidebar/catalogue.ts';
import { hostWith, run, sampleHost, succeed } from '../support/addonHost.ts';

const FILES = ['main.js', 'sidebar.html'];
const read = (name: string) => readFileSync(join(GAS_FOLDER, name), 'utf8');

describe.each(FILES)('%s', (name) => {
  const text = read(name);

  test('is within its budget', () => {
    const budget = BUDGETS[name];
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1000 * (budget ? limitOf(budget) : 0));
  });

  test('holds no character that nobody sees', () => {
    expect(text.match(/[^\P{C}\n\t]|[\p{Zl}\p{Zp}\u00A0]/gu)).toBeNull();
  });

  test('has lines that an editor shows', () => {
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(1000);
  });
});

test('the sidebar holds no template literal, in which Google would strip what looks like a comment', () => {
  const script = /<script>(.*)<\/script>/s.exec(read('sidebar.html'))?.[1] ?? '';
  expect(literalsIn(script)).toEqual([]);
  // So that one would be found.
  expect(literalsIn('const a = `https://x`;')).toEqual(['https://x']);
});

/** The texts of template literals. */
function literalsIn(script: string): string[] {
  const found: string[] = [];
  parse(script, {
    ecmaVersion: 2020,
    onToken: ({ type, start, end }) => {
      if (type.label === 'template') found.push(script.slice(start, end));
    },
  });
  return found;
}

/** Texts as they stand in a file, its phrases a letter each, but for those that have to be escaped there. */
function textsOf(subjects: readonly Texts[]): string[] {
  const texts = subjects.flatMap((subject) => Object.values(subject)).flatMap(({ th, en }) => [th, en]);
  return texts.filter((text) => text.length > 30 && !/["'\n\u00A0]/.test(text)).map(shortened);
}

test.each([
  ['sidebar.html', SIDEBAR, [...CLI, ...PREVIEW, documentAnalysis, handoverChanges]],
  ['main.js', CORE, [...SIDEBAR, ...CLI, ...PREVIEW]],
])('%s carries the texts that its catalogue names, and no others', (name, own, others) => {
  // Long lines are broken, within strings too.
  const file = read(name).replaceAll('\\\n', '');
  const ownTexts = textsOf(own);
  expect(ownTexts.filter((text) => !file.includes(text))).toEqual([]);
  expect(textsOf(others).filter((text) => file.includes(text) && !ownTexts.join('\n').includes(text))).toEqual([]);
});

test('a stack trace in Google’s log names functions as the sources do', async () => {
  const host = await sampleHost();
  host.faults.failOn('Range.setValues', { when: 'before' });
  run(host, 'update');
  expect(host.logged.join('\n')).toMatch(/at writeTab .*\n *at writeOwnTabs /);
});

test.each([
  ['plan', {}, buildPlanTemplate],
  ['plan-monitored', { monitoring: true }, () => buildPlanTemplate({ monitoring: true })],
])('the add-on puts the template %s together as it was built', async (_kind, payload, build) => {
  const host = hostWith({ แผ่น1: '' }, { drive: createDriveFolder(mkdtempSync(join(tmpdir(), 'ita-plan-built-'))) });
  const { id } = succeed(host, 'makeTemplate', payload);
  const file = host.drive.find('owner', id);
  expect(partsOf(readFileSync((file && host.drive.locate(file)) ?? ''))).toEqual(partsOf(await build()));
});

function partsOf(docx: Uint8Array): Record<string, string> {
  const { files } = new PizZip(docx);
  return Object.fromEntries(Object.entries(files).map(([name, part]) => [name, part.asText()]));
}
