/** Scores as people copy them from a report or a page: pasted into the sidebar, and saved as a text file. */

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostWith, succeed } from '../support/addonHost.ts';
import { reportOf } from '../support/commandLine.ts';

const SURVEYS = {
  i: [84.24, 87.27, 100, 90.3, 93.33, 92.12, 96.97, 98.79, 90.91, 67.27, 98.79, 60, 92.73, 86.06, 84.24],
  e: [86.89, 87.78, 97.78, 85.33, 85.33, 87.56, 83.33, 84.67, 38.89],
};
/** The disclosures that did not get full marks. */
const SHORT_OF = { o6: 0, o8: 0, o14: 0, o16: 50, o17: 0, o19: 0, o21: 0, o30: 0, o34: 0, o35: 0 };
const ITEMS: Readonly<Record<string, number>> = {
  ...numbered('i', SURVEYS.i),
  ...numbered('e', SURVEYS.e),
  ...numbered(
    'o',
    Array.from({ length: 35 }, () => 100),
  ),
  ...SHORT_OF,
};
const INDICATORS = [90.5, 91.92, 97.78, 75.18, 87.68, 92.49, 86.09, 79.48, 57.98, 53.34];

const TEXTS = [
  {
    text: 'd1-ten-indicators.txt',
    what: 'number, name and score of ten indicators',
    items: {},
    indicators: INDICATORS,
  },
  { text: 'd2-ten-indicators-words.txt', what: 'the same in sentences', items: {}, indicators: INDICATORS },
  { text: 'p1-line-thai-zero.txt', what: 'code and score in a line, Thai zeros for o', items: ITEMS },
  { text: 'p4-three-lines.txt', what: 'code, wording and score on three lines', items: ITEMS },
  { text: 'p9-no-codes-numbers.txt', what: 'numbers alone under the names of instruments', items: ITEMS },
];

describe.each(TEXTS)('$what', ({ text, items, indicators }) => {
  const file = `test/data/pasted/${text}`;

  test('pasted', () => {
    const host = hostWith({ Sheet1: '' });
    succeed(host, 'startPasted', { text: readFileSync(file, 'utf8') });
    const { outcome } = succeed(host, 'makePlan', { agency: { fiscalYear: 2567 } });

    expect(figuresOf(outcome)).toMatchObject({ items, ...(indicators ? { indicators } : {}) });
  });

  test('as a file', async () => {
    const report = await reportOf(file, '--year', '2567', '--out', mkdtempSync(join(tmpdir(), 'ita-plan-pasted-')));

    expect(figuresOf(report)).toMatchObject({ items, ...(indicators ? { indicators } : {}) });
  });
});

interface Told {
  readonly items: readonly { readonly item: string; readonly score: number | null }[];
  readonly results: { readonly indicators: readonly { readonly used: number | null }[] };
}

function figuresOf({ items, results }: Told) {
  return {
    items: Object.fromEntries(items.map(({ item, score }) => [item, score])),
    indicators: results.indicators.map(({ used }) => used),
  };
}

function numbered(letter: string, scores: readonly number[]): Record<string, number> {
  return Object.fromEntries(scores.map((score, index) => [`${letter}${index + 1}`, score]));
}
