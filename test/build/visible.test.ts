import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../build/visible.ts';

test.each([
  ['"\u0001\u0080"', '"\\u0001\\u0080"'],
  ['"\u200B\u2028\u00A0\uFEFF"', '"\\u200B\\u2028\\u00A0\\uFEFF"'],
  ['"ที่ A"\n\t// ก', '"ที่ A"\n\t// ก'],
  ['"😀"', '"😀"'],
])('%j becomes %j', (script, expected) => {
  expect(visible(script)).toBe(expected);
});

test('a script means the same with what is invisible escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xd7ff }).map((n) => String.fromCharCode(n)) }), (text) => {
      // Whatever stands in a string as it is; only these may not.
      const script = `"${text.replace(/["\\\n\r]/g, '')}"`;
      const same = new Function(`return [${script}, ${visible(script)}]`)() as [string, string];
      expect(same[1]).toBe(same[0]);
      expect(visible(script).match(/[^\P{Cc}\t]|\p{Cf}|\p{Zl}|\p{Zp}|\u00A0/u)).toBeNull();
    }),
  );
});
