import { expect, test } from 'vitest';
import { thaiMoment } from '../../../src/core/versions/thaiMoment.ts';

test.each([
  ['2026-11-22T13:55:02.000Z', '22 พฤศจิกายน 2569 20:55 น.'],
  ['2026-11-22T17:00:00.000Z', '23 พฤศจิกายน 2569 00:00 น.'],
  ['2026-12-31T23:59:59Z', '1 มกราคม 2570 06:59 น.'],
])('%s is %s in Thailand', (iso, thai) => {
  expect(thaiMoment(iso)).toBe(thai);
});
