import { expect, test } from 'vitest';
import { readYearText } from '../../../src/core/reading/yearText.ts';

const PLAIN = { isOwn: true, namesResult: false, hasFigures: false };

test.each([
  ['ปีงบประมาณ พ. ศ. ๒๕๖๗', { ...PLAIN, years: [2567] }],
  ['ผลการประเมิน ITA ปี 2567', { ...PLAIN, years: [2567], namesResult: true }],
  ['ผล ITA ปี 67', { ...PLAIN, years: [2567], namesResult: true }],
  ['ผลการประเมิน ITA2567', { ...PLAIN, years: [2567], namesResult: true }],
  ['ปีงบฯ ๒๕๖๗', { ...PLAIN, years: [2567] }],
  ['ITA FY2024', { ...PLAIN, years: [2567], namesResult: true }],
  ['ค.ศ. 2024', { ...PLAIN, years: [2567] }],
  ['ปีงบประมาณ 2567 (ต.ค. 2566 – ก.ย. 2567)', { ...PLAIN, years: [2567] }],
  ['ผลคะแนน ปี 2566 และ ปี 2567', { ...PLAIN, years: [2566, 2567], namesResult: true }],
  ['ITA ปี 2567 ได้ 84.24', { years: [2567], isOwn: true, namesResult: true, hasFigures: true }],
  ['ปี 2566 ได้ ๘๔ คะแนน', { years: [2566], isOwn: false, namesResult: false, hasFigures: true }],
  ['แผน ITA ปี 2568', { years: [2568], isOwn: false, namesResult: true, hasFigures: false }],
  ['ปี 2567 ดีขึ้นจากคะแนนปี 2566', { ...PLAIN, years: [2567] }],
  ['ข้อมูลจากระบบ ปี 2567', { ...PLAIN, years: [2567] }],
  ['ประกาศผลการประเมิน ปี 2567', { ...PLAIN, years: [2567], namesResult: true }],
])('%j', (text, read) => {
  expect(readYearText(text)).toEqual(read);
});

test.each([
  '',
  '84.24',
  'โทร 025672567',
  'ลดลงจากปี 2566',
  'กฎหมาย ปี 2561',
  'ประกาศ พ.ศ. 2567',
  'ปี 60 คน',
  'คะแนน 67',
  'ปีก่อน',
])('%j states no year', (text) => {
  expect(readYearText(text)).toBeNull();
});
