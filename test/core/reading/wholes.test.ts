import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { readScoreSheet } from '../../support/reading.ts';
import { tabOf } from '../../support/tabs.ts';

/** The surveys of 2567: three items an indicator. Items have 41, 42, …, indicators 61, 62, …, instruments 81 and 82. */
const SURVEYS = fy2567.items.filter(({ instrument }) => instrument !== 'OIT');
const INSTRUMENT_OF = { IIT: 81, EIT: 82, OIT: 83 };

const sheet = (
  headings: string,
  row: (indicator: number, instrument: number) => readonly (number | string)[],
  total: readonly string[] = [],
) => {
  const rows = SURVEYS.map(({ code, instrument, indicator }, index) => {
    const before = SURVEYS[index - 1];
    const isFirst = before?.indicator !== indicator;
    const isFirstOfAll = before?.instrument !== instrument;
    const name = fy2567.indicators.find(({ id }) => id === indicator)?.name.th ?? '';
    const figures = row(isFirst ? 60 + (indicator ?? 0) : 0, isFirstOfAll ? INSTRUMENT_OF[instrument] : 0);
    return [isFirst ? name : '', code, 41 + index, ...figures.map((figure) => figure || '')].join('\t');
  });
  return [`ปี 2567`, `ตัวชี้วัด\tข้อ\t${headings}`, ...rows, ...total].join('\n');
};
const read = (text: string, framework: Framework = fy2567) =>
  new Map(
    readScoreSheet([tabOf(text)], framework, null).statements.flatMap(({ subject, parsed }) =>
      parsed.kind === 'number' ? [[subjectKey(subject), parsed.score / 100] as const] : [],
    ),
  );
const ITEMS = SURVEYS.map(({ code }, index) => [code, 41 + index]);
const INDICATORS = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => [`indicator ${id}`, 60 + id]);
const BOTH_INSTRUMENTS = [
  ['instrument IIT', 81],
  ['instrument EIT', 82],
];

describe('beside the items stand the figures of what they belong to', () => {
  test.each([
    [
      'merged down, of indicators and instruments',
      sheet('คะแนนรายข้อ\tคะแนนตัวชี้วัด\tคะแนนเครื่องมือ', (a, b) => [a, b]),
      [...ITEMS, ...INDICATORS, ...BOTH_INSTRUMENTS],
    ],
    [
      'merged down, whatever they are headed',
      sheet('คะแนน\tคะแนนเฉลี่ย\tผลคะแนน', (a, b) => [a, b]),
      [...ITEMS, ...INDICATORS, ...BOTH_INSTRUMENTS],
    ],
    [
      'in another order',
      sheet('คะแนนรายข้อ\tคะแนนเครื่องมือ\tคะแนนตัวชี้วัด', (a, b) => [b, a]),
      [...ITEMS, ...INDICATORS, ...BOTH_INSTRUMENTS],
    ],
    [
      'with the whole below',
      sheet('คะแนนรายข้อ\tคะแนนตัวชี้วัด', (a) => [a], ['คะแนนรวม\t\t\t79']),
      [...ITEMS, ...INDICATORS, ['overall', 79]],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(new Map(expected as [string, number][]));
  });

  test('the same beside each item, where the heading says whose they are', () => {
    let last = 0;
    const repeated = (indicator: number) => {
      last = indicator || last;
      return [last];
    };
    expect(read(sheet('คะแนนรายข้อ\tคะแนนตัวชี้วัด', repeated))).toEqual(
      new Map([...ITEMS, ...INDICATORS] as [string, number][]),
    );
  });
});

test('a column that has a figure here and there is none of them', () => {
  let row = 0;
  const strewn = sheet('คะแนน\tคะแนนเดิม', () => [++row % 5 === 2 ? 30 + row : 0]);
  expect([...read(strewn).keys()].filter((key) => key.startsWith('indicator'))).toEqual([]);
});
