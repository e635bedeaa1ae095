import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/core/text/fingerprint.ts';

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['b', 'e70c2de5'],
  ['foobar', 'bf9cf968'],
])('of %j it is %s, as the authors of FNV-1a published it', (text, published) => {
  expect(fingerprint(text)).toBe(published);
});

test('it is eight hexadecimal digits, whatever the text, and another one for a text that differs by a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fingerprint(text)).toMatch(/^[0-9a-f]{8}$/);
      expect(fingerprint(`${text}ก`)).not.toBe(fingerprint(text));
    }),
    { numRuns: 500 },
  );
});
