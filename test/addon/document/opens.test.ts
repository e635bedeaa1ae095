import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildFollowUpTemplate } from '../../../build/template/buildFollowUpTemplate.ts';
import { buildPlanTemplate } from '../../../build/template/buildPlanTemplate.ts';
import { fillTemplate } from '../../../src/addon/document/fillTemplate.ts';
import type { PlanDocument } from '../../../src/core/document/planDocument.ts';
import { convert, pdfText, withOffice } from '../../support/libreOffice.ts';
import { textOf } from './docx.ts';
import { ownTemplate } from './ownTemplate.ts';
import { EMPTY_PLAN, SAMPLE_PLAN } from './samplePlan.ts';
import { faultsOf } from './validity.ts';

/** Letters and digits alone: pages break lines, and PDFs write สระอำ in two ways. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060]+/g, '');

/**
 * The letters of which the pages show fewer than the text has. Tables tear lines apart, so lines can't be compared;
 * repeated headings and page numbers only add letters.
 */
function lost(text: string, pages: string): string[] {
  const shown = counts(plain(pages));
  return [...counts(plain(text))]
    .filter(([letter, count]) => (shown.get(letter) ?? 0) < count)
    .map(([letter]) => letter);
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const letter of text) found.set(letter, (found.get(letter) ?? 0) + 1);
  return found;
}

const templates: readonly [string, () => Promise<Uint8Array>][] = [
  ['the plan', buildPlanTemplate],
  ['the plan with success to be monitored', () => buildPlanTemplate({ monitoring: true })],
  ['the report on the measures', buildFollowUpTemplate],
  ['a template of the agency’s own', async () => ownTemplate()],
];
const views: readonly [string, PlanDocument][] = [
  ['filled', SAMPLE_PLAN],
  ['with nothing known', EMPTY_PLAN],
];
const cases = templates.flatMap(([name, template]) =>
  views.map(([what, view]) => [name, what, template, view] as const),
);

withOffice('LibreOffice opens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-opens-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(cases)(
    '%s, %s, and its text is complete',
    async (name, what, template, view) => {
      const filled = fillTemplate(await template(), view, (tag) => `[โปรดระบุ${tag}]`);
      if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
      const file = join(folder, `${templates.findIndex(([each]) => each === name)} ${what}.docx`);
      writeFileSync(file, filled.bytes);
      const pages = pdfText(convert(file, 'pdf', folder)).join('\n');
      expect(lost(textOf(filled.bytes), pages)).toEqual([]);
      expect(faultsOf(filled.bytes)).toEqual([]);
    },
    120_000,
  );

  test.each(templates)(
    'and saves %s so that it still fills the same',
    async (name, template) => {
      const file = join(folder, `${templates.findIndex(([each]) => each === name)}.docx`);
      writeFileSync(file, await template());
      const saved = readFileSync(convert(file, 'docx', join(folder, 'saved')));
      const texts = [saved, readFileSync(file)].map((bytes) => {
        const filled = fillTemplate(new Uint8Array(bytes), SAMPLE_PLAN, (tag) => tag);
        return filled.ok ? plain(textOf(filled.bytes)) : JSON.stringify(filled.problems);
      });
      expect(texts[0]).toBe(texts[1]);
    },
    120_000,
  );
});
