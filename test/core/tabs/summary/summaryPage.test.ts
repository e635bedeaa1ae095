import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { summaryOf } from '../../../support/summary.ts';
import { seedTab, tab } from '../../../support/tabs.ts';

const each = (score: string): Tab => tab([['ปี 2567'], ...fy2567.items.map(({ code }) => [code, score])]);

test('it begins with whose result it is, its score and its level in words, and what levels need', () => {
  const { shown } = summaryOf(seedTab(), { agency: 'อบต.หนองซอน' });
  expect(shown.slice(0, 4)).toEqual([
    ['สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
    ['อบต.หนองซอน'],
    ['คะแนนรวม 74.67   ระดับ ต้องปรับปรุง'],
    ['ระดับ “ต้องปรับปรุง”: คะแนนรวมตั้งแต่ 70.00   ระดับถัดขึ้นไป “ผ่าน”: คะแนนรวมตั้งแต่ 85.00'],
  ]);
});

test.each([
  ['100', '100.00   ระดับ ผ่านดีเยี่ยม', 'ระดับ “ผ่านดีเยี่ยม”: คะแนนรวมตั้งแต่ 95.00 และทุกเครื่องมือตั้งแต่ 95.00'],
  [
    '10',
    '10.00   ระดับ ต้องปรับปรุงโดยด่วน',
    'ระดับ “ต้องปรับปรุงโดยด่วน”: คะแนนรวมต่ำกว่า 70.00   ระดับถัดขึ้นไป “ต้องปรับปรุง”: คะแนนรวมตั้งแต่ 70.00',
  ],
])('of an agency with %s everywhere, of which only items are known, all is an estimate', (score, headline, needs) => {
  const { shown } = summaryOf(each(score));
  expect(shown.slice(2, 4)).toEqual([[`ประมาณการ คะแนนรวม ${headline}`], [needs]]);
});

test('of an agency without enough scores it says so, and nothing of levels', () => {
  const { shown } = summaryOf(tab([['ปี 2567'], ['i1', 90]]));
  expect(shown.slice(2, 4)).toEqual([['คะแนนรวม ไม่ทราบ   ระดับ ไม่ทราบ (คะแนนยังไม่ครบ)'], []]);
});

test('in the years of letters the levels are letters', () => {
  const { shown } = summaryOf(tab([['ปี 2565'], ['คะแนนภาพรวม', 90], ['i1', 90]]));
  expect(shown.slice(2, 4)).toEqual([
    ['คะแนนรวม 90.00   ระดับ A'],
    ['ระดับ “A”: คะแนนรวมตั้งแต่ 85.00   ระดับถัดขึ้นไป “AA”: คะแนนรวมตั้งแต่ 95.00'],
  ]);
});

test('the level is called in the reader’s language', () => {
  expect(summaryOf(seedTab(), { language: 'en' }).shown[2]).toEqual(['Overall score 74.67   Level Needs improvement']);
});

describe('each instrument and indicator has', () => {
  test('its score, a bar and a verdict against the target, the indicators below their instrument', () => {
    const bars = summaryOf(seedTab()).shown.slice(4, 18);
    expect(bars[0]).toEqual(['เครื่องมือและตัวชี้วัด', 'คะแนน', expect.stringContaining('85.00')]);
    expect(bars.map(([first]) => first)).toEqual([
      ...['เครื่องมือและตัวชี้วัด', 'IIT', '1', '2', '3', '4', '5'],
      ...['EIT', '6', '7', '8', 'OIT', '9', '10'],
    ]);
    expect(bars[1]).toEqual(['IIT', 'บุคลากรภายใน (ร้อยละ 30)', 88.65, `${'█'.repeat(16)}▓▊`, 'ถึงเป้าหมาย']);
    expect(bars[13]).toEqual(['10', 'การป้องกันการทุจริต', 53.34, `${'█'.repeat(10)}▋${'░'.repeat(6)}`, 'ต่ำกว่าเป้าหมาย']);
  });

  test('a shade while it is below the target', () => {
    const { view } = summaryOf(seedTab());
    const [shade] = view.shades;
    const scores = shade?.cells.map(({ row, column }) => view.rows[row - 1]?.[column - 1]?.format);
    expect([shade?.under, scores]).toEqual([85, Array(13).fill('score')]);
  });
});
