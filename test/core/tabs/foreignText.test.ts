import { expect, test } from 'vitest';
import { hasForeignText } from '../../../src/core/tabs/foreignText.ts';
import { formula, score, type TabView, text } from '../../../src/core/tabs/tabView.ts';
import { tab } from '../../support/tabs.ts';

const view = {
  rows: [
    [text('สรุปผล ณ 3 พฤศจิกายน 2569'), score(8424)],
    [text('ข้อ  ก'), formula('A1')],
  ],
} as unknown as TabView;

test.each([
  [
    [
      ['สรุปผล ณ 28 พฤศจิกายน 2569', 84.24],
      ['ข้อ ก', 'อะไรก็ได้'],
    ],
    false,
  ],
  [
    [
      ['สรุปผล ณ 3 พฤศจิกายน 2569', 84.24],
      ['', ''],
    ],
    false,
  ],
  [
    [
      ['สรุปผล ณ 3 พฤศจิกายน 2569', 84.24],
      ['ข้อ ข', 1],
    ],
    true,
  ],
  [[['สรุปผล ณ 3 พฤศจิกายน 2569', 84.24, 'จดไว้']], true],
  [[['สรุปผล ณ 3 พฤศจิกายน 2569', 84.24], ['ข้อ ก', 1], ['จดไว้']], true],
])('of %j somebody wrote: %s', (rows, expected) => {
  expect(hasForeignText(tab(rows), view)).toBe(expected);
});
