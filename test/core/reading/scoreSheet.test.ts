import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { holdsScores } from '../../../src/core/reading/scoreSheet.ts';
import { readScoreSheet } from '../../support/reading.ts';
import { tabOf } from '../../support/tabs.ts';

const iit = tabOf('i1\t90\ni2\t90', 'IIT');
const oit = tabOf('o1\t100', 'OIT');
const lastYear = tabOf('i1\t80', 'ปีก่อน');
const dated = tabOf('ปี 2567\ni1\t90', 'ปีนี้');
const longAgo = tabOf('ปี 2566\ni1\t80\ni2\t80', 'ก่อน');
const empty = tabOf('บันทึก\tอื่น ๆ', 'บันทึก');

describe('the tabs that scores are read from', () => {
  test.each([
    ['the one that holds scores', [empty, iit], null, ['IIT'], []],
    ['the one that holds most, where two hold the same items', [lastYear, iit], null, ['IIT'], ['ปีก่อน']],
    ['several, where each holds its own items', [iit, oit], null, ['IIT', 'OIT'], []],
    ['the chosen one', [lastYear, iit], 'ปีก่อน', ['ปีก่อน'], ['IIT']],
    ['as if none were chosen, where the chosen one is gone', [lastYear, iit], 'หายไป', ['IIT'], ['ปีก่อน']],
    ['none, where none holds scores', [empty], null, [], []],
    ['not one that states some of the same', [iit, tabOf('i2\t80\ne1\t80', 'ปน')], null, ['IIT'], ['ปน']],
    ['those of the year, though another year’s holds more', [longAgo, dated], null, ['ปีนี้'], ['ก่อน']],
    ['those of the year, whichever comes first', [dated, longAgo], null, ['ปีนี้'], ['ก่อน']],
  ])('are %s', (_what, tabs, chosen, sources, unread) => {
    const sheet = readScoreSheet(tabs, fy2567, chosen);
    expect([sheet.sources, sheet.unread]).toEqual([sources, unread]);
  });
});

test('the agency is the one that the source names, else the one that any tab names', () => {
  const named = tabOf('อบต.ขามเรียง\ni1\t90', 'คะแนน');
  const cover = tabOf('อบต.หนองซอน อำเภอเชียงยืน', 'ปก');
  expect(readScoreSheet([cover, named], fy2567, null).agency).toMatchObject({
    name: 'อบต.ขามเรียง',
    district: 'เชียงยืน',
  });
});

test('the level is the first that a source states', () => {
  const levels = [iit, tabOf('o1\t100\nระดับ\tผ่าน', 'OIT'), tabOf('ระดับ\tผ่านดี', 'อื่น')];
  expect(readScoreSheet(levels, fy2567, null).level?.name).toBe('ผ่าน');
  expect(readScoreSheet([iit], fy2567, null).level).toBeNull();
});

test.each([
  ['an item', 'i1\t90\nคะแนนรวม\t80', true],
  ['an indicator', 'การใช้อำนาจ\t90', true],
  ['an instrument', 'IIT\t90', true],
  ['a score that is no number', 'i1\tไม่มี', true],
  ['the whole alone', 'คะแนนรวม\t80', false],
  ['an empty table', 'i1\t\ni2\t', false],
  ['nothing', 'บันทึก', false],
])('whether a tab with %s holds scores: %j, %s', (_what, text, holds) => {
  expect(holdsScores(tabOf(text))).toBe(holds);
});
