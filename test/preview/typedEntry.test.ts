import { expect, test } from 'vitest';
import { typedEntry } from '../../src/preview/session/typedEntry.ts';

const entry = (value: unknown, numberFormat?: string) => ({
  value,
  formula: null,
  ...(numberFormat && { numberFormat }),
});

test.each([
  ['', null, undefined],
  ['84.24', 84.24, undefined],
  ['-3', -3, undefined],
  [' 100 ', 100, undefined],
  ['.5', 0.5, undefined],
  ['1e3', 1000, undefined],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['85%', 0.85, '0%'],
  ['84.24%', 0.8424, '0.00%'],
  ['TRUE', true, undefined],
  ['i1', 'i1', undefined],
  ['๘๔.๒๔', '๘๔.๒๔', undefined],
  ['12,34', '12,34', undefined],
  ['1.2.3', '1.2.3', undefined],
  ['-', '-', undefined],
  ['.', '.', undefined],
  ['=', '=', undefined],
  ["'84.24", '84.24', undefined],
  ["'=A1", '=A1', undefined],
  ['<img src=x>', '<img src=x>', undefined],
])('%j typed is %j', (text, value, numberFormat) => {
  expect(typedEntry(text, {})).toEqual(entry(value, numberFormat));
});

test.each([
  ['=SUM(A1:A2)', 'SUM(A1:A2)'],
  ['+A1', '+A1'],
  ['-A1*2', '-A1*2'],
])('%j typed is a formula', (text, formula) => {
  expect(typedEntry(text, {})).toEqual({ value: null, formula });
});

test('a text cell takes everything as text', () => {
  for (const text of ['84.24', '=A1', '50%']) expect(typedEntry(text, { numberFormat: '@' })).toEqual(entry(text));
});

test('a number typed into a cell of percentages is one', () => {
  expect(typedEntry('85', { numberFormat: '0.00%' })).toEqual(entry(0.85, '0%'));
});
