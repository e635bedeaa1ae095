import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/host/workbook/entry.ts';

describe('a value that is entered', () => {
  it.each([
    [1.5, 1.5],
    [false, false],
    ['', null],
    ['ก', 'ก'],
    ["'85", '85'],
    ["''", "'"],
    ["'=1", '=1'],
    ['๘๕.๕๐', '๘๕.๕๐'],
    ['i12', 'i12'],
    ['ต.ค. – ก.ย.', 'ต.ค. – ก.ย.'],
    ['-', '-'],
    ['O1 (3)', 'O1 (3)'],
    ['1. ข้อ', '1. ข้อ'],
    ['85 คะแนน', '85 คะแนน'],
  ])('%j is kept as %j', (value, kept) => {
    expect(entryOf(value, undefined)).toEqual({ value: kept, formula: null });
  });

  it('is a formula when it starts with =', () => {
    expect(entryOf('=SUM(A1:A2)', undefined)).toEqual({ value: null, formula: 'SUM(A1:A2)' });
  });

  it.each([
    ...['85', '85.5', '-3', '+3', '1,000,000', '.5', '1e5', ' 85 ', '$2.99', '฿100', '(5)'].map((text) => [
      text,
      'a number',
    ]),
    ...['85%', '12.5 %'].map((text) => [text, 'a number']),
    ...['1/2', '2/10/2567', '2567-10-01', '12:30', '1.2.2567', '2026-01-02T03:04:05'].map((text) => [text, 'a date']),
    ...['1 ต.ค. 2567', 'ต.ค. 2567', '30 กันยายน 2568', 'Jan 5', '5 March 2026', '1 มกราคม'].map((text) => [
      text,
      'a date',
    ]),
    ...['TRUE', 'false'].map((text) => [text, 'a truth value']),
    ...['+กข', '-กข', '- กข', '='].map((text) => [text, 'a formula']),
    ...['#N/A', '#REF!'].map((text) => [text, 'an error']),
  ])('is refused as %j, which Google might read as %s', (text, kind) => {
    expect(() => entryOf(text, undefined)).toThrow(`"${text}" would be read as ${kind === 'a date' ? 'a' : kind}`);
    if (text !== '=') expect(entryOf(text, '@').value).toBe(text);
    expect(entryOf(`'${text}`, undefined).value).toBe(text);
  });

  it.each(['=1+1', "'85"])('is refused as %j in a text cell, where what happens is not documented', (text) => {
    expect(() => entryOf(text, '@')).toThrow('ambiguous');
  });

  it.each([[undefined], [null], [Number.NaN], [Infinity], [{}], [['a']], [() => 1], [1n]])(
    'is refused as %s',
    (value) => {
      expect(() => entryOf(value, undefined)).toThrow('A cell cannot hold');
    },
  );

  it('is no longer than a cell', () => {
    expect(entryOf('ก'.repeat(50_000), undefined).value).toHaveLength(50_000);
    expect(() => entryOf('ก'.repeat(50_001), undefined)).toThrow('maximum of 50000 characters');
  });
});
