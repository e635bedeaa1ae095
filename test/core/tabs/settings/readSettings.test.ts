import { describe, expect, test } from 'vitest';
import { message } from '../../../../src/core/messages/catalogue.ts';
import type { PLAIN_SETTINGS } from '../../../../src/core/settings/plainRows.ts';
import { NO_SETTINGS } from '../../../../src/core/settings/settings.ts';
import { readSettings } from '../../../../src/core/tabs/settings/readSettings.ts';
import { settingsOnTab } from '../../../../src/core/tabs/settings/settingsOnTab.ts';
import { tab } from '../../../support/tabs.ts';

const read = (rows: Partial<Record<(typeof PLAIN_SETTINGS)[number], string>>) =>
  readSettings(tab(Object.entries(rows).map(([key, value]) => [message('th', key as keyof typeof rows), value])));

test('an empty tab sets nothing', () => {
  expect(readSettings(tab([]))).toEqual(NO_SETTINGS);
});

describe('the colours', () => {
  test.each(['ปิด', 'ปิดไว้ก่อน', 'ไม่', 'ไม่ต้อง', 'ไม่ต้องระบาย', 'งด', 'off', 'OFF', 'no'])('are off by %j', (value) => {
    expect(read({ 'settings.highlight': value }).highlight).toBe(false);
  });

  test.each(['', 'เปิด', 'อย่าปิด', 'on', 'offer', 'now'])('are on by %j', (value) => {
    expect(read({ 'settings.highlight': value }).highlight).toBe(true);
  });
});

test.each<[string, string, number]>([
  ['', '', 0],
  ['ปิด', '', 0],
  ['เปิด', '', 0],
  ['on', '', 0],
  ['สีแดง', '', 1],
  ['ไม่ปิด', '', 1],
  ['offer', '', 1],
  ['', '2567', 0],
  ['', 'ปีนี้', 1],
  ['', '2570', 1],
  ['', '2561', 1],
])('colours %j and year %j: %i that cannot be used', (highlight, year, count) => {
  const { unreadable } = read({ 'settings.highlight': highlight, 'settings.fiscalYear': year });
  expect(unreadable.map(({ text }) => text)).toEqual([highlight || year].slice(0, count));
});

test('the row of the source is kept with its cell', () => {
  expect(read({ 'settings.agency': 'อบต.', 'settings.source': 'คะแนน' }).sourceRow).toMatchObject({
    text: 'คะแนน',
    place: { row: 2, column: 2 },
  });
  expect(read({ 'settings.source': '' })).not.toHaveProperty('sourceRow');
});

test.each([
  ['2500', null],
  ['2501', 2501],
  ['2699', 2699],
  ['2700', null],
  ['2567.5', null],
])('the year %s is %s', (value, year) => {
  expect(read({ 'settings.fiscalYear': value }).agency.fiscalYear).toBe(year);
});

test('ids that were proposed are parted by commas or spaces, as many as there are', () => {
  expect(read({ 'settings.proposed': 'a,  b c,' }).proposed).toEqual(['a', 'b', 'c']);
});

test.each([
  ['x', 'https://x', { id: 'x', url: 'https://x' }],
  ['x', '', null],
  ['', 'https://x', null],
])('the document with id %j and link %j is %j', (id, url, document) => {
  expect(read({ 'settings.documentId': id, 'settings.documentUrl': url }).document).toEqual(document);
});

test('a row has a label, or it is none; its value and hint may be missing', () => {
  const { rows } = settingsOnTab(tab([['', 'ค่า', 'คำอธิบาย'], [' อำเภอ '], ['จังหวัด', ' ข ', ' ค ', 'ง']]));
  const place = (row: number) => ({ tab: 'Sheet', row, column: 2 });
  expect(rows).toEqual([
    { label: 'อำเภอ', value: '', hint: '', place: place(2) },
    { label: 'จังหวัด', value: 'ข', hint: 'ค', place: place(3) },
  ]);
});
