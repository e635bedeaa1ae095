/** Sheets on which readers gave way, as somebody opens them; where the case is what the document says, on the command line. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openInput } from '../../src/cli/openInput.ts';
import type { Outcome } from '../../src/core/outcome/schema.ts';
import { docxText } from '../../src/host/drive/docxText.ts';
import { hostOf, run, succeed } from '../support/addonHost.ts';
import { newFolder, reportOf } from '../support/commandLine.ts';
import { READING_CASES, type ReadingCase } from '../support/readingCases.ts';

const pathOf = ({ file }: ReadingCase) => `test/data/reading/${file}`;
const given = ({ year = 2567, agency }: ReadingCase) => ({
  agency: { ...(year === null ? {} : { fiscalYear: year }), ...(agency === undefined ? {} : { name: agency }) },
});

test.each(READING_CASES)('$file: $what', async (sheet) => {
  const host = hostOf(await openInput(pathOf(sheet)));
  if (sheet.asks || sheet.unreadable) expectNotRead(sheet, run(host, 'check', given(sheet)));
  else expectRead(sheet, succeed(host, 'check', given(sheet)).outcome);
});

test.each(READING_CASES.filter(({ says, neverSays }) => says || neverSays))('the document of $file', async (sheet) => {
  const { files } = await reportOf(pathOf(sheet), '--year', String(sheet.year ?? 2567), '--out', newFolder());
  const text = docxText(readFileSync(files.document))
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u202F]/g, ' ');
  for (const [words, times] of Object.entries(sheet.says ?? {}))
    expect(text.split(words).length - 1, words).toBeGreaterThanOrEqual(times);
  for (const words of sheet.neverSays ?? []) expect(text).not.toContain(words);
});

function expectNotRead({ asks }: ReadingCase, answer: ReturnType<typeof run<'check'>>): void {
  expect(answer).toMatchObject({ ok: false, error: asks ? { question: { kind: asks.kind } } : { code: 'no-scores' } });
  const choices = answer.ok ? [] : (answer.error.question?.choices ?? []);
  expect(choices.map(({ value }) => value)).toEqual(
    expect.arrayContaining([...(asks?.choices ?? [])].map((name) => expect.stringContaining(name))),
  );
}

function expectRead(sheet: ReadingCase, { items, results, reading, findings }: Outcome): void {
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
}
