import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, type InstrumentId } from '../../../src/core/framework/framework.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { flawOf } from './thaiText.ts';

const codes = fy2567.items.map((item) => item.code);
const codesWhere = (key: 'indicator' | 'subIndicator', value: number | string) =>
  fy2567.items.filter((item) => item[key] === value).map((item) => item.code);
const range = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

describe('the items of 2567', () => {
  it('are 15 of staff, 9 of the public and 35 disclosures, in order', () => {
    expect(codes).toEqual([...range('i', 1, 15), ...range('e', 1, 9), ...range('o', 1, 35)]);
  });

  it('have the code letter of their instrument', () => {
    for (const item of fy2567.items) expect(item.instrument.charAt(0).toLowerCase()).toBe(item.code.charAt(0));
  });

  it('stand under an indicator of their own instrument', () => {
    const instruments = new Map(fy2567.indicators.map((indicator) => [indicator.id, indicator.instrument]));
    for (const item of fy2567.items)
      expect([item.code, instruments.get(item.indicator ?? 0)]).toEqual([item.code, item.instrument]);
  });

  it.each([
    ...[1, 2, 3, 4, 5].map((indicator) => [indicator, range('i', 3 * indicator - 2, 3 * indicator)] as const),
    ...[6, 7, 8].map((indicator) => [indicator, range('e', 3 * indicator - 17, 3 * indicator - 15)] as const),
    [9, range('o', 1, 25)] as const,
    [10, range('o', 26, 35)] as const,
  ])('of indicator %i are those published for it', (indicator, expected) => {
    expect(codesWhere('indicator', indicator)).toEqual(expected);
  });

  it.each([
    ['9.1', 1, 6],
    ['9.2', 7, 13],
    ['9.3', 14, 17],
    ['9.4', 18, 21],
    ['9.5', 22, 25],
    ['10.1', 26, 31],
    ['10.2', 32, 35],
  ] as const)('of sub-indicator %s are o%i to o%i', (subIndicator, from, to) => {
    expect(codesWhere('subIndicator', subIndicator)).toEqual(range('o', from, to));
  });

  it('each have a topic of their own', () => {
    expect(new Set(fy2567.items.map((item) => item.topic.th)).size).toBe(59);
  });
});

describe('the indicators of 2567', () => {
  it('are numbered 1 to 10', () => {
    expect(fy2567.indicators.map((indicator) => indicator.id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('have no name or alias in common', () => {
    const names = fy2567.indicators.flatMap((indicator) => [indicator.name.th, ...indicator.aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('know the older wordings of the fourth and the eighth', () => {
    expect(fy2567.indicators[3]?.aliases).toContain('การใช้ทรัพย์สินทางราชการ');
    expect(fy2567.indicators[7]?.aliases).toContain('การปรับปรุงระบบการทำงาน');
  });

  it('say how the published figure follows from the items, by instrument', () => {
    const from: Record<InstrumentId, string> = { IIT: 'items', EIT: 'partly', OIT: 'sub-indicators' };
    for (const indicator of fy2567.indicators) expect(indicator.from.value).toBe(from[indicator.instrument]);
  });
});

describe('the sub-indicators of 2567', () => {
  it('hold every disclosure once, and no survey item', () => {
    const held = fy2567.subIndicators.flatMap((subIndicator) => codesWhere('subIndicator', subIndicator.id));
    expect(held).toEqual(range('o', 1, 35));
    expect(fy2567.items.filter((item) => item.subIndicator === null)).toHaveLength(24);
  });

  it('stand under the indicator of their items', () => {
    const indicators = new Map(fy2567.subIndicators.map((subIndicator) => [subIndicator.id, subIndicator.indicator]));
    for (const item of fy2567.items) {
      if (item.subIndicator !== null) expect(indicators.get(item.subIndicator)).toBe(item.indicator);
    }
  });
});

describe('the levels of 2567', () => {
  it('go down, and the last one takes whatever is left', () => {
    const ranks = fy2567.levels.map((level) => level.minOverall * 100_00 + level.minEach);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(5);
    expect(ranks.at(-1)).toBe(0);
  });

  it('ask of each instrument what they ask overall, from good on', () => {
    expect(fy2567.levels.map((level) => [level.name.th, level.minOverall, level.minEach])).toEqual([
      ['ผ่านดีเยี่ยม', 95_00, 95_00],
      ['ผ่านดี', 85_00, 85_00],
      ['ผ่าน', 85_00, 0],
      ['ต้องปรับปรุง', 70_00, 0],
      ['ต้องปรับปรุงโดยด่วน', 0, 0],
    ]);
  });
});

describe('the issues of 2567', () => {
  it('are numbered 1 to 7', () => {
    expect(fy2567.issues.map((issue) => issue.id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('leave no item out', () => {
    const held = new Set(fy2567.issues.flatMap((issue) => issue.items.value));
    expect(codes.filter((code) => !held.has(code))).toEqual([]);
  });

  it.each(fy2567.issues)('$id names items that exist, once and in order', (issue) => {
    expect(issue.items.value).toEqual(codes.filter((code) => issue.items.value.includes(code)));
  });

  it('put the e-service items under the e-service issue', () => {
    expect(fy2567.issues[1]?.items.value).toEqual(expect.arrayContaining(['e9', 'o13']));
  });
});

describe('the settings of 2567', () => {
  it('give weights that add up to 100', () => {
    expect(INSTRUMENTS.reduce((sum, id) => sum + fy2567.weights.value[id], 0)).toBe(100);
  });

  it('call a survey item weak under 85 and a disclosure weak under 100', () => {
    expect(fy2567.thresholds.value).toEqual({ IIT: 85_00, EIT: 85_00, OIT: 100_00 });
  });
});

describe('the words of 2567', () => {
  const named = [
    ...[...fy2567.indicators, ...fy2567.subIndicators, ...fy2567.levels, ...fy2567.issues].map(({ name }) => name),
    ...fy2567.items.map((item) => item.topic),
  ];

  it('are clean Thai', () => {
    expect(named.map((name) => flawOf(name.th)).filter((flaw) => flaw !== null)).toEqual([]);
  });

  it('are there in English too, without Thai in them', () => {
    expect(named.filter((name) => !/^[ -~]+$/.test(name.en))).toEqual([]);
  });
});
