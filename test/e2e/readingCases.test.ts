/** Sheets on which readers gave way, on the command line. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlanReport } from '../../src/core/outcome/printedSchema.ts';
import type { QuestionOutcome } from '../../src/core/outcome/schema.ts';
import { docxText } from '../../src/host/drive/docxText.ts';
import { newFolder, plan } from '../support/commandLine.ts';
import { READING_CASES, type ReadingCase } from '../support/readingCases.ts';

test.each(READING_CASES)('$file: $what', async (sheet) => {
  const { code, out } = await plan(
    `test/data/reading/${sheet.file}`,
    ...optionsOf(sheet),
    '--out',
    newFolder(),
    '--json',
  );
  const printed: unknown = JSON.parse(out);

  if (sheet.asks) {
    const { question } = printed as QuestionOutcome;
    expect([code, question.kind]).toEqual([3, sheet.asks.kind]);
    expect(question.choices.map(({ value }) => value)).toEqual(
      expect.arrayContaining([...(sheet.asks.choices ?? [])].map((name) => expect.stringContaining(name))),
    );
    return;
  }
  expect(code).toBe(sheet.unreadable ? 2 : 0);
  if (!sheet.unreadable) expectRead(sheet, printed as PlanReport);
});

function optionsOf({ year = 2567, agency }: ReadingCase): string[] {
  return [...(year === null ? [] : ['--year', String(year)]), ...(agency === undefined ? [] : ['--agency', agency])];
}

function expectRead(sheet: ReadingCase, { items, results, reading, findings, files }: PlanReport): void {
  const { indicators, instruments, overall, level } = results;
  if (sheet.count !== undefined) expect(items).toHaveLength(sheet.count);
  expect(Object.fromEntries(items.map(({ item, score }) => [item, score]))).toMatchObject(sheet.items ?? {});
  expect(Object.fromEntries(indicators.map(({ id, used }) => [id, used]))).toMatchObject(sheet.indicators ?? {});
  expect(instruments).toMatchObject(sheet.instruments ?? {});
  if (sheet.overall !== undefined) expect(overall).toBe(sheet.overall);
  if (sheet.level !== undefined) expect(level).toBe(sheet.level);
  if (sheet.heading !== undefined) expect(reading.scoreColumns[0]?.heading).toBe(sheet.heading);
  if (sheet.ignored !== undefined)
    expect(reading.ignored.map(({ heading }) => heading).join()).toContain(sheet.ignored);
  for (const [rule, words] of Object.entries(sheet.finds ?? {}))
    expect(findings.flatMap((finding) => (finding.rule === rule ? finding.message : [])).join()).toContain(words);
  for (const item of sheet.wrong ?? [])
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'error', items: expect.arrayContaining([item]) }),
    );
  const text = docxText(readFileSync(files.document))
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u202F]/g, ' ');
  for (const [words, times] of Object.entries(sheet.says ?? {}))
    expect(text.split(words).length - 1, words).toBeGreaterThanOrEqual(times);
  for (const words of sheet.neverSays ?? []) expect(text).not.toContain(words);
}
