import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSigned, toSigned } from '../../../src/addon/document/bytes.ts';

test('bytes cross as Apps Script has them, −128 to 127', () => {
  expect(toSigned(Uint8Array.of(0, 127, 128, 227, 255))).toEqual([0, 127, -128, -29, -1]);
});

test('and come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromSigned(toSigned(bytes))).toEqual(bytes);
    }),
  );
});
