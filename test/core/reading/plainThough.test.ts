/** Layouts that are plain to a person, and were refused or asked about. */

import { expect, test } from 'vitest';
import { readScores } from '../../../src/core/reading/readScores.ts';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { tab, type Written } from '../../support/tabs.ts';

const ASKED = { agency: null, agencyAsked: false, fiscalYear: null, scoreColumns: [], source: null };
const TITLE = ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'];
type Rows = readonly (readonly Written[])[];

function read(rows: Rows, asked: object = {}) {
  const found = readScores([tab(rows, 'ผล')], { ...ASKED, ...asked });
  if (found.kind !== 'read') return found.kind === 'question' ? found.question.kind : found.kind;
  return Object.fromEntries(
    found.sheet.statements.map(({ subject, parsed }) => [
      subjectKey(subject),
      parsed.kind === 'number' ? parsed.score / 100 : null,
    ]),
  );
}

test('a survey is known by whom it asks', () => {
  const block = (title: string, score: number): Rows => [[title], ['ข้อ', 'คะแนน'], [1, score], [2, score + 1]];
  expect(
    read([
      TITLE,
      ...block('ผู้มีส่วนได้ส่วนเสียภายนอก', 80),
      ...block('ผู้มีส่วนได้ส่วนเสียภายใน', 90),
      ...block('การเปิดเผยข้อมูลสาธารณะ', 99),
    ]),
  ).toEqual({ e1: 80, e2: 81, i1: 90, i2: 91, o1: 99, o2: 100 });
});

test('years in two digits head columns where they count on', () => {
  const rows: Rows = [['รหัส', '๖๕', '๖๖', '๖๗'], ...['i1', 'i2', 'i3'].map((item, at) => [item, 70 + at, 80, 90 + at])];
  expect(read(rows, { fiscalYear: 2567 })).toEqual({ i1: 90, i2: 91, i3: 92 });
  expect(read(rows)).toBe('year');
});

test('scores that happen to count on are no years', () => {
  expect(read([TITLE, ['i1', 66], ['i2', 67]])).toEqual({ i1: 66, i2: 67 });
});

test('an indicator has the number of its instrument before it', () => {
  expect(
    read([TITLE, ['ตัวชี้วัด', 'คะแนน'], ['1.1 การปฏิบัติหน้าที่', 92], ['1.2 การใช้งบประมาณ', 89], ['2.1 คุณภาพการดำเนินงาน', 90]]),
  ).toEqual({ 'indicator 1': 92, 'indicator 2': 89, 'indicator 6': 90 });
});

test('a comparison of one year’s results is of that year', () => {
  expect(read([['เปรียบเทียบผลการประเมิน ITA ปี 2567'], ['ข้อ', 'คะแนน'], ['i1', 90]])).toEqual({ i1: 90 });
});

test('agencies without their kinds head columns, where somebody asks for one', () => {
  const rows: Rows = [TITLE, ['รหัส', 'บ้านใหม่', 'หนองปลา'], ['i1', 70, 90], ['i2', 71, 91], ['i3', 72, 92]];
  expect(read(rows, { agency: 'อบต.หนองปลา', agencyAsked: true })).toEqual({ i1: 90, i2: 91, i3: 92 });
  expect(read(rows)).toBe('score-column');
});

test('an item that its wording names again is no second one', () => {
  const rows: Rows = [TITLE, ['Code', 'Question', 'Score'], ['I1', 'Question i1', 90], ['I2', 'Question i2', 91]];
  expect(read(rows)).toEqual({ i1: 90, i2: 91 });
});

test.each([
  ['แบบวัด IIT', 'แบบวัด EIT', 'แบบวัด OIT'],
  ['ผู้มีส่วนได้ส่วนเสียภายใน', 'ผู้มีส่วนได้ส่วนเสียภายนอก', 'การเปิดเผยข้อมูลสาธารณะ'],
])('tables of instruments side by side, %s …, have numbers for codes', (...titles) => {
  const rows: Rows = [1, 2, 3, 4].map((number) => [
    ...(number < 4 ? [number, 90 + number] : [null, null]),
    ...(number < 3 ? [number, 80 + number] : [null, null]),
    ...[number, 100],
  ]);
  const heads: Rows = [titles.flatMap((title) => [title, null]), ['ข้อ', 'คะแนน', 'ข้อ', 'คะแนน', 'ข้อ', 'คะแนน']];
  const surveys = { i1: 91, i2: 92, i3: 93, e1: 81, e2: 82 };
  expect(read([TITLE, ...heads, ...rows])).toEqual({ ...surveys, o1: 100, o2: 100, o3: 100, o4: 100 });
});

test('a row an agency has the ten indicators by their numbers, under the instruments', () => {
  const scores = (from: number) => Array.from({ length: 10 }, (_, index) => from + index);
  const rows: Rows = [
    TITLE,
    ['หน่วยงาน', 'IIT', null, null, null, null, 'EIT', null, null, 'OIT', null, 'อันดับ'],
    [null, ...scores(1)],
    ['ทต.บ้านใหม่', ...scores(60), 2],
    ['อบต.หนองปลา', ...scores(80), 1],
  ];
  const stated = Object.fromEntries(scores(80).map((score, at) => [`indicator ${at + 1}`, score]));
  expect(read(rows, { agency: 'หนองปลา', agencyAsked: true })).toEqual(stated);
  expect(read(rows)).toBe('agency');
});
