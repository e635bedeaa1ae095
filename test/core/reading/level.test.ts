import { expect, test } from 'vitest';
import { fy2564 } from '../../../src/core/framework/fy2564/index.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { readLevel } from '../../../src/core/reading/level.ts';
import { a1 } from '../../../src/core/table/address.ts';
import { tabOf } from '../../support/tabs.ts';

const level = (text: string, framework = fy2567) => {
  const found = readLevel(tabOf(text), 1, framework);
  return found && `${found.name} ${a1(found.place)}`;
};

test.each([
  ['ระดับ ผ่านดี', 'ผ่านดี A1'],
  ['ผล\tระดับผลการประเมิน\tผ่าน', 'ผ่าน C1'],
  ['ระดับ\t74.67\tผ่าน', 'ผ่าน C1'],
  ['ปี 2567\tอยู่ในระดับ “ผ่านดีเยี่ยม”', 'ผ่านดีเยี่ยม B1'],
  ['ระดับ : ผ่าน', 'ผ่าน A1'],
  ['ระดับ\tผ่านดีเยี่ยม (Excellent)', 'ผ่านดีเยี่ยม B1'],
  ['ระดับผลการประเมิน\tผ่านดี (Very Good)', 'ผ่านดี B1'],
  ['ระดับ\tผ่านเกณฑ์', 'ผ่าน B1'],
  ['ระดับ\t“ผ่านดี”', 'ผ่านดี B1'],
  ['ระดับ\tผ่านดี 92.15 คะแนน', 'ผ่านดี B1'],
  ['ระดับ\tผ่านดี - Very Good', 'ผ่านดี B1'],
  ['ระดับคะแนน ITA\t\tต้องปรับปรุง', 'ต้องปรับปรุง C1'],
  ['ผลการประเมิน\tผ่านดี', 'ผ่านดี B1'],
  ['ผลการประเมิน ITA :\tผ่าน', 'ผ่าน B1'],
  ['ผลการประเมิน\tผ่าน\tไม่ผ่าน', null],
  ['ผลการประเมิน\tผ่านแล้ว', null],
  ['ระดับ\tผ่านดีมาก', null],
  ['ระดับ\tผ่านการอบรม', null],
  ['ผ่าน\tระดับ', null],
  ['ระดับความพึงพอใจ\tผ่าน', null],
  ['ระดับ\tผ่านแล้ว', null],
  ['รักษาระดับ\tผ่าน', null],
  ['', null],
])('in the row %j it is %j', (text, expected) => {
  expect(level(text)).toBe(expected);
});

test('a letter may be explained, but is none of a word', () => {
  expect(level('Level A (very good)', fy2564)).toBe('A A1');
  expect(level('ระดับ\tA (Very Good)', fy2564)).toBe('A B1');
  expect(level('ระดับ\tAA', fy2564)).toBe('AA B1');
  expect(level('เกรด\tB', fy2564)).toBe('B B1');
  expect(level('Level Able', fy2564)).toBeNull();
  expect(level('ระดับ\tAble', fy2564)).toBeNull();
});
