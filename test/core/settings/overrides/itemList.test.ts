import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameworkOf } from '../../../../src/core/framework/frameworks.ts';
import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import { parseItems, writeItems } from '../../../../src/core/settings/overrides/itemList.ts';
import { toThaiDigits } from '../../../../src/core/text/numerals.ts';

const codes = fy2567.items.map(({ code }) => code);
const read = (text: string) => {
  const parsed = parseItems(text, fy2567);
  return 'value' in parsed ? parsed.value.join(' ') : parsed.flaw;
};

describe('a list of items', () => {
  test.each([
    ['o1-o6', 'o1 o2 o3 o4 o5 o6'],
    ['o1, o2, o5–o7', 'o1 o2 o5 o6 o7'],
    ['o1–3', 'o1 o2 o3'],
    ['o1 o2  o4', 'o1 o2 o4'],
    ['O1 - O3; e9', 'e9 o1 o2 o3'],
    ['o๑-o๓', 'o1 o2 o3'],
    ['๐๑-๐๓', 'o1 o2 o3'],
    ['๐๙, ๐๑๐', 'o9 o10'],
    ['ข้อ o1 ถึง o3 และ o5', 'o1 o2 o3 o5'],
    ['i1, 2, 5', 'i1 i2 i5'],
    ['l1, e1, o1', 'i1 e1 o1'],
    ['o 5, o-7', 'o5 o7'],
    ['o3, o1, o3', 'o1 o3'],
    ['o1และo3', 'o1 o3'],
    ['ข้อo1ข้อo3', 'o1 o3'],
    ['i1, 12', 'i1 i12'],
  ])('%s', (text, items) => {
    expect(read(text)).toBe(items);
  });

  test.each([
    ['o6-o1', 'settings.flaw.itemList', { part: 'o6-o1' }],
    ['o1-i3', 'settings.flaw.itemList', { part: 'o1-i3' }],
    ['o1-o3-o5', 'settings.flaw.itemList', { part: 'o1-o3-o5' }],
    ['1-6', 'settings.flaw.itemList', { part: '1-6' }],
    ['1-o6', 'settings.flaw.itemList', { part: '1-o6' }],
    ['o1-ก', 'settings.flaw.itemList', { part: 'o1-ก' }],
    ['o1ก', 'settings.flaw.itemList', { part: 'o1ก' }],
    ['o1, 2ก', 'settings.flaw.itemList', { part: '2ก' }],
    ['o1, ก2', 'settings.flaw.itemList', { part: 'ก2' }],
    ['o1, 123', 'settings.flaw.itemList', { part: '123' }],
    ['o1, อื่น', 'settings.flaw.itemList', { part: 'อื่น' }],
    ['o34-o37, i16', 'settings.flaw.unknownItems', { items: 'o36, o37, i16', year: 2567 }],
  ])('%s says what is wrong with it', (text, reason, params) => {
    expect(read(text)).toEqual({ reason, params });
  });

  test('passes over items of an instrument of which the year knows none', () => {
    const fy2569 = frameworkOf(2569);
    if (!fy2569) throw new Error('2569 is not known');
    expect(parseItems('i1-i3, o1', fy2569)).toEqual({ value: ['o1'] });
  });

  test('is written so that it reads the same, with Thai digits too', () => {
    fc.assert(
      fc.property(fc.subarray(codes, { minLength: 1 }), (items) => {
        expect(read(writeItems(items))).toBe(items.join(' '));
        expect(read(toThaiDigits(writeItems(items)))).toBe(items.join(' '));
      }),
    );
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ioel|0๐๑129-–, และข้อถึง') }), (text) => {
        const parsed = parseItems(text, fy2567);
        if ('value' in parsed) for (const code of parsed.value) expect(codes).toContain(code);
        else expect(parsed.flaw.reason).toMatch(/^settings\.flaw\.(itemList|unknownItems)$/);
      }),
    );
  });
});
