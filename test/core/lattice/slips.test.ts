import { expect, test } from 'vitest';
import { slipsBehind } from '../../../src/core/lattice/slips.ts';

test.each<[string, number, string | null, string]>([
  ['98.27', 9879, null, 'nothing that takes two slips'],
  ['84.24', 8124, 'wrong-digit', 'a digit for any other'],
  ['84.24', 9424, 'confused-digit', 'a digit for its neighbour on the keyboard'],
  ['84.24', 8425, 'confused-digit', '๔ for ๕'],
  ['87.24', 8324, 'confused-digit', '๗ for ๓'],
  ['84.42', 8424, 'swapped', 'two digits the wrong way round'],
  ['842.4', 8424, 'swapped', 'the point in the wrong place'],
  ['83.3', 8333, 'left-out', 'a digit left out'],
  ['10', 10_000, 'left-out', 'a digit of 100 left out'],
  ['8424', 8424, 'left-out', 'the point left out'],
  ['84.224', 8424, 'doubled', 'a digit typed twice'],
  ['884.24', 8424, 'doubled', 'the first digit typed twice'],
  ['184.24', 8424, 'added', 'a digit too many'],
])('%s may have been meant as %s: %s, %s', (typed, meant, kind) => {
  expect(slipsBehind(typed).get(meant)?.kind ?? null).toBe(kind);
});

test('every slip leads to another score, between 0 and 100', () => {
  for (const typed of ['84.24', '0', '100', '99.99', '7', '900']) {
    for (const meant of slipsBehind(typed).keys()) {
      expect(meant).toBeGreaterThanOrEqual(0);
      expect(meant).toBeLessThanOrEqual(10_000);
      expect(meant).not.toBe(Number(typed) * 100);
    }
  }
});

test('a digit is rather mistaken for one that it is confused with', () => {
  const slips = slipsBehind('84.24');
  expect(slips.get(8425)?.chance ?? 0).toBeGreaterThan(slips.get(8428)?.chance ?? 1);
});
