import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { readScoreSheet } from '../../../src/core/reading/scoreSheet.ts';
import { tabOf } from '../../support/tabs.ts';

const iit = tabOf('i1\t90\ni2\t90', 'IIT');
const oit = tabOf('o1\t100', 'OIT');
const lastYear = tabOf('i1\t80', 'ปีก่อน');
const empty = tabOf('บันทึก\tอื่น ๆ', 'บันทึก');

describe('the tabs that scores are read from', () => {
  test.each([
    ['the one that holds scores', [empty, iit], null, ['IIT'], []],
    ['the one that holds most, where two hold the same items', [lastYear, iit], null, ['IIT'], ['ปีก่อน']],
    ['several, where each holds its own items', [iit, oit], null, ['IIT', 'OIT'], []],
    ['the chosen one', [lastYear, iit], 'ปีก่อน', ['ปีก่อน'], ['IIT']],
    ['as if none were chosen, where the chosen one is gone', [lastYear, iit], 'หายไป', ['IIT'], ['ปีก่อน']],
    ['none, where none holds scores', [empty], null, [], []],
  ])('are %s', (_what, tabs, chosen, sources, unread) => {
    const sheet = readScoreSheet(tabs, fy2567, chosen);
    expect([sheet.sources, sheet.unread]).toEqual([sources, unread]);
  });
});
