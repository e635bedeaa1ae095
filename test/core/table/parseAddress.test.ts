import fc from 'fast-check';
import { expect, test } from 'vitest';
import { address, parseAddress } from '../../../src/core/table/address.ts';

test('an address is read back to the place it was made of, whatever the tab is called', () => {
  const place = fc.record({
    tab: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("it's", 'ผล!A1', '<img src=x>', "''", 'คะแนน')),
    row: fc.integer({ min: 1, max: 1_000_000 }),
    column: fc.integer({ min: 1, max: 18_278 }),
  });
  fc.assert(
    fc.property(place, (one) => {
      expect(parseAddress(address(one))).toEqual(one);
    }),
  );
});

test.each(['', 'A1', 'ผล!', 'ผล!A0', "'ผล!A1", 'ผล!A1:B2', 'ผล!1'])('%j is no address of a cell', (text) => {
  expect(parseAddress(text)).toBeNull();
});
