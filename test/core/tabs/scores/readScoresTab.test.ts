import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import { readScoresTab } from '../../../../src/core/tabs/scores/readScoresTab.ts';
import { scoresTab } from '../../../../src/core/tabs/scores/scoresTab.ts';
import { readScoreSheet } from '../../../support/reading.ts';
import { tab } from '../../../support/tabs.ts';
import { tabOfView } from '../../../support/views.ts';

/** The empty table, filled in: each figure another. */
const filled = (language: 'th' | 'en' = 'th'): string[][] =>
  tabOfView(scoresTab(fy2567, null, language)).rows.map((row, index) => {
    const texts = row.map(({ text }) => text);
    const isFigure =
      index > 2 && texts[0] !== '' && !['คะแนน', 'Score'].includes(texts[1] ?? '') && index < row.length + 70;
    return isFigure && texts[1] === '' ? [texts[0] ?? '', String(50 + (index % 50)), ...texts.slice(2)] : texts;
  });
const scoresOf = (rows: readonly (readonly string[])[]) => {
  const { statements } = readScoreSheet([readScoresTab(tab(rows, 'คะแนน')).tab], fy2567, null);
  return statements.map(({ subject, text, place }) => JSON.stringify([subject, text, place.column])).sort();
};
const over = (rows: readonly (readonly string[])[], at: number, column: number, other: string) =>
  rows.map((row, r) => row.map((text, c) => (r === at && c === column ? other : text)));

test('as it was made it has no flaw, in either language', () => {
  for (const language of ['th', 'en'] as const) {
    expect(readScoresTab(tab(filled(language))).flaws).toEqual([]);
    expect(scoresOf(filled(language)).length).toBeGreaterThan(60);
  }
});

describe('a heading that somebody wrote over', () => {
  test.each(['ปี 2567', 'ร้อยละ', '', 'ตัวชี้วัด', 'ผล'])('%j: the scores are read from their own column', (other) => {
    const rows = over(filled(), 2, 1, other);
    expect(scoresOf(rows)).toEqual(scoresOf(filled()));
    const place = { tab: 'คะแนน', row: 3, column: 2 };
    expect(readScoresTab(tab(rows, 'คะแนน')).flaws).toMatchObject([
      { id: 'scores', state: 'readable', place, found: other, to: 'คะแนน' },
    ]);
  });

  test('of the codes', () => {
    expect(scoresOf(over(filled(), 2, 0, 'ลำดับ'))).toEqual(scoresOf(filled()));
  });

  test('of indicators and instruments, below the items', () => {
    const rows = filled();
    const heads = rows.flatMap((row, index) => (index > 2 && row[1] === 'คะแนน' ? [index] : []));
    expect(heads).toHaveLength(3);
    for (const at of heads) expect(scoresOf(over(rows, at, 1, 'ปีนี้'))).toEqual(scoresOf(rows));
  });
});

test('without its row of headings it is read as it was made', () => {
  const headless = filled().filter((_, index) => index !== 2);
  const strip = (lines: readonly string[]) => lines.map((line) => line);
  expect(strip(scoresOf(headless))).toEqual(scoresOf(filled()));
  expect(readScoresTab(tab(headless)).flaws).toMatchObject([{ place: { row: 2, column: 2 }, to: 'คะแนน' }]);
});

test('another table that staff put there is left to be read like any other', () => {
  const theirs = tab([
    ['ข้อคำถาม', 'ผล'],
    ['i1', '84.24'],
  ]);
  expect(readScoresTab(theirs)).toEqual({ tab: theirs, flaws: [] });
});
