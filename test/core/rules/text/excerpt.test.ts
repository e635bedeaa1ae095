import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, onOneLine } from '../../../../src/core/rules/text/excerpt.ts';

describe('of two texts is shown', () => {
  test.each([
    ['ส าหรับ', 'สำหรับ', 'ส าหรับ', 'สำหรับ'],
    ['aaaaaaaaaaaaXbbbbbbbbbbbb', 'aaaaaaaaaaaaYbbbbbbbbbbbb', '…aaaaaaaaXbbbbbbbb…', '…aaaaaaaaYbbbbbbbb…'],
    ['first\nsecond X', 'first\nsecond', '…t second X', '…t second'],
  ])('%j and %j: where they differ', (before, after, shownBefore, shownAfter) => {
    expect(difference(before, after)).toEqual({ before: shownBefore, after: shownAfter });
  });
});

test('the difference is always there, on one short line', () => {
  const letters = fc.string({ unit: fc.constantFrom('ก', 'า', ' ', '\n', 'ำ'), maxLength: 300 });
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      for (const shown of Object.values(difference(before, after))) {
        expect(shown).not.toContain('\n');
        expect(shown.length).toBeLessThanOrEqual(62);
      }
    }),
  );
});

test('a long text is cut', () => {
  expect(onOneLine('ก'.repeat(61))).toBe(`${'ก'.repeat(59)}…`);
  expect(onOneLine(' ก\nข ')).toBe('ก ข');
});
