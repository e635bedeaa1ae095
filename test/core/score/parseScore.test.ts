import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScore } from '../../../src/core/score/hundredths.ts';
import { parseScore } from '../../../src/core/score/parseScore.ts';
import { toThaiDigits } from '../../../src/core/text/numerals.ts';
import { cell } from '../../support/tabs.ts';

describe('a number', () => {
  test.each([
    ['84.24', 8424, 2],
    ['๘๔.๒๔', 8424, 2],
    ['๑๐๐', 10_000, 0],
    ['๐', 0, 0],
    ['๘๓.๓', 8330, 1],
    ['๘๓.๐๓๐', 8303, 3],
    ['83.035', 8304, 3],
    ['84,24', 8424, 2],
    ['84.24%', 8424, 2],
    ['84.24 คะแนน', 8424, 2],
    ['\u00A084.24 ', 8424, 2],
    ['1,000.50', 100_050, 2],
    ['-1,000', -100_000, 0],
    ['+1,000,000', 100_000_000, 0],
    ['10,000', 1_000_000, 0],
    ['1234,567', 123_457, 3],
    ['84.24/100', 8424, 2],
    ['84.24 / 100', 8424, 2],
    ['84.2 /  100', 8420, 1],
    ['+84.5', 8450, 1],
    ['150', 15_000, 0],
    ['-1', -100, 0],
    ['-83.035', -8304, 3],
  ])('is read from the text %j', (text, score, decimals) => {
    expect(parseScore(cell(text))).toEqual({ kind: 'number', score, decimals });
  });

  test.each([
    [84.24, 8424, 2],
    [100, 10_000, 0],
    [0, 0, 0],
    [83.035, 8304, 3],
    [0.1 + 0.2, 30, 1],
    [1e-7, 0, 2],
    [2e21, 2e23, 2],
  ])('is read from the number %d', (value, score, decimals) => {
    expect(parseScore(cell(value))).toEqual({ kind: 'number', score, decimals });
  });

  test.each([
    ['96.57', 2],
    ['๙๖.๕๗', 2],
    ['96.57 คะแนน', 2],
    ['96.6', 1],
    ['97', 0],
    ['96.567', 3],
    ['96.56666667', 8],
    ['', 10],
  ])('shown as %j is exact to hundredths and has the decimals that are shown', (text, decimals) => {
    expect(parseScore({ value: 96.566_666_666_7, text })).toEqual({ kind: 'number', score: 9657, decimals });
  });

  test('shown as a percentage is what is shown', () => {
    expect(parseScore({ value: 0.8424, text: '84.24%' })).toEqual({ kind: 'number', score: 8424, decimals: 2 });
  });

  test('is the same in Thai and Arabic numerals, as text and as a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (score) => {
        const text = formatScore(score);
        const expected = { kind: 'number', score, decimals: 2 };
        expect(parseScore(cell(text))).toEqual(expected);
        expect(parseScore(cell(toThaiDigits(text)))).toEqual(expected);
        expect(parseScore(cell(Number(text)))).toMatchObject({ kind: 'number', score });
      }),
    );
  });
});

test.each(['', ' ', '-', '–', '...', '\u200B'])('%j is empty', (text) => {
  expect(parseScore({ value: text, text })).toEqual({ kind: 'empty' });
});

test.each([
  ['a word', cell('ไม่มี')],
  ['an error value', cell('#N/A')],
  ['a ticked box', { value: true, text: 'TRUE' }],
  ['a box that shows nothing', { value: false, text: '' }],
  ['an endless number', { value: Number.POSITIVE_INFINITY, text: '84.24' }],
  ['a date', { value: null, text: '1/5/2567' }],
  ['two numbers', cell('84.24 85.33')],
  ['a number with two points', cell('84.2.4')],
  ['a number after its unit', cell('84%5')],
  ['thousands of unequal length', cell('1,000,5')],
])('%s is no number', (_what, written) => {
  expect(parseScore(written)).toEqual({ kind: 'not-a-number' });
});
