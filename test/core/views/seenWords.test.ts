import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';
import { seenWords } from '../../../src/core/views/seenWords.ts';
import { tabOf } from '../../support/tabs.ts';

const CODES = Array.from({ length: 59 }, (_, index) => `Q${index + 1}\tประเด็น`).join('\n');

test.each([
  ['codes that are none', CODES, '59 ช่องที่ดูเหมือนรหัสข้อ เช่น Q1'],
  ['codes without scores', 'ข้อ\tคะแนน\ni1\t\ni2\t', '2 ช่องที่ดูเหมือนรหัสข้อ เช่น i1'],
  [
    'numbers beside codes that are something else',
    'ปีงบประมาณ พ.ศ. 2567\nข้อ\tจำนวนลิงก์\no1\t4\no2\t7',
    '2 ช่องที่ดูเหมือนรหัสข้อ เช่น o1 · ตัวเลขใน Sheet!B3:B4 “จำนวนลิงก์” ซึ่งเป็นจำนวนนับ',
  ],
  ['numbers of something else', 'ชื่อ\tจำนวน\nก\t12', '1 ช่องที่เป็นตัวเลข เช่น 12'],
  ['words', 'สวัสดี\tชาวไทย', '2 ช่องที่เป็นข้อความ เช่น “สวัสดี”'],
  ['nothing', '', 'ช่องว่าง'],
])('%s are named where no score is found', (_what, sheet, words) => {
  const found = analyse({ tabs: [tabOf(sheet)], settings: NO_SETTINGS, measures: null, bank: [] });
  expect(found.kind === 'nothing' && seenWords(found.seen, 'th')).toBe(words);
});
