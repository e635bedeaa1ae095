import { expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { readSettings } from '../../../../src/core/tabs/settings/readSettings.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { tab } from '../../../support/tabs.ts';

const SCORES = itemTab(itemScores(9000));
const found = (...rows: [string, string][]) => findingsOf('setting-unusable', SCORES, readSettings(tab(rows, 'ตั้งค่า')));

test('each value that cannot be used is a finding at its cell, with the reason in the reader’s language', () => {
  const findings = found(
    ['ชื่อหน่วยงาน', 'อบต.ตัวอย่าง'],
    ['น้ำหนัก IIT (ร้อยละ)', '40'],
    ['ข้อในประเด็นที่ 4', 'i99'],
    ['ปีงบประมาณของผลประเมิน', 'ปีนี้'],
  );
  expect(cellsOf(findings)).toEqual([['ตั้งค่า!B4'], ['ตั้งค่า!B2'], ['ตั้งค่า!B3']]);
  expect(findings.map((finding) => wordFinding(finding, 'th'))[1]).toBe(
    'ค่า "40" ที่ "น้ำหนัก IIT (ร้อยละ)" ในแท็บตั้งค่ายังใช้ไม่ได้: น้ำหนักของ IIT EIT และ OIT รวมกันได้ 110 ต้องรวมกันได้ 100',
  );
  const last = findings[2];
  expect(last && wordFinding(last, 'en')).toBe(
    'The value “i99” for “ข้อในประเด็นที่ 4” on the settings tab cannot be used: 2567 has no i99',
  );
});

test('values that can be used, and rows of the staff’s own, are none', () => {
  expect(found(['น้ำหนัก IIT (ร้อยละ)', '๓๐'], ['หมายเหตุ', 'ถามแล้ว'], ['ชื่อข้อ i1', 'ขั้นตอนงาน'])).toEqual([]);
});

test('values that do not go together are one finding with all their cells', () => {
  const weight = (instrument: string, value: string): [string, string] => [`น้ำหนัก ${instrument} (ร้อยละ)`, value];
  const three = found(weight('IIT', '30'), weight('EIT', '30'), weight('OIT', '30'));
  expect(cellsOf(three)).toEqual([['ตั้งค่า!B1', 'ตั้งค่า!B2', 'ตั้งค่า!B3']]);
  expect(cellsOf(found(weight('IIT', '40')))).toEqual([['ตั้งค่า!B1']]);
});

test.each<[string, string, RegExp]>([
  ['แท็บที่อ่านคะแนน', 'คะแนนเก่า', /ไม่มีแท็บชื่อนี้.*Sheet/],
  ['แท็บที่อ่านคะแนน', 'บันทึก', /ไม่พบคะแนนในแท็บนี้.*Sheet/],
  ['ระบายสีในแผ่นงาน', 'สีแดง', /"ปิด" หรือ "เปิด"/],
  ['ปีงบประมาณของผลประเมิน', '2570', /2562 ถึง 2569/],
])('%s %s cannot be used', (label, value, words) => {
  const tabs = [SCORES, tab([['ประชุม 1 มี.ค.']], 'บันทึก')];
  const findings = findingsOf('setting-unusable', tabs, readSettings(tab([[label, value]], 'ตั้งค่า')));
  expect(cellsOf(findings)).toEqual([['ตั้งค่า!B1']]);
  expect(findings[0] && wordFinding(findings[0], 'th')).toMatch(words);
});

test('a tab that is read is a usable source', () => {
  expect(found(['แท็บที่อ่านคะแนน', 'Sheet'])).toEqual([]);
});
