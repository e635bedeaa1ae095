/** Sheets in which a figure has several rows: scores beside targets, means and other years, parts of questions. */

import { expect, test } from 'vitest';
import { readScores } from '../../../src/core/reading/readScores.ts';
import { isScore } from '../../../src/core/reading/scoreSheet.ts';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { tab, type Written } from '../../support/tabs.ts';

const ASKED = { agency: null, agencyAsked: false, fiscalYear: null, scoreColumns: [], source: null };
const OURS = [91.2, 88.8, 96, 84.8];
const ITEMS = OURS.map((_, index) => `i${index + 1}`);
const YEAR = ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'];

/** What is read of each subject, in points; what is asked; or that nothing is found. */
function read(rows: readonly (readonly Written[])[], asked: Partial<typeof ASKED> | object = {}) {
  const found = readScores([tab([YEAR, ...rows], 'ผล')], { ...ASKED, ...asked });
  if (found.kind !== 'read') return found.kind === 'question' ? found.question.kind : found.kind;
  return Object.fromEntries(
    found.sheet.statements
      .filter(isScore)
      .map(({ subject, parsed }) => [subjectKey(subject), parsed.kind === 'number' ? parsed.score / 100 : null]),
  );
}

const right = Object.fromEntries(ITEMS.map((item, index) => [item, OURS[index]]));
const HEADS = ['รหัส', 'รายการ', 'คะแนน'];

/** Rows of each item, one for each label with its score: with the code in the first alone, or in all. */
const layouts: Readonly<Record<string, (labels: readonly string[], scores: (at: number) => number[]) => Written[][]>> =
  {
    'the code in the first row': (labels, scores) => [
      HEADS,
      ...ITEMS.flatMap((item, at) =>
        labels.map((label, row) => [row === 0 ? item : null, label, scores(at)[row] ?? null]),
      ),
    ],
    'the code in every row': (labels, scores) => [
      HEADS,
      ...ITEMS.flatMap((item, at) => labels.map((label, row) => [item, label, scores(at)[row] ?? null])),
    ],
    'what the row is right of the score': (labels, scores) => [
      ['รหัส', 'คะแนน', 'หมายถึง'],
      ...ITEMS.flatMap((item, at) =>
        labels.map((label, row) => [row === 0 ? item : null, scores(at)[row] ?? null, label]),
      ),
    ],
  };

const KINDS: readonly (readonly [string, readonly string[], (own: number) => number[]])[] = [
  ['of the country and our own', ['ประเทศ', 'หน่วยงาน'], (own) => [own - 9, own]],
  ['our own and of the province', ['ผลของหน่วยงาน', 'เฉลี่ยจังหวัด'], (own) => [own, own - 9]],
  ['targets and results', ['เป้าหมาย', 'ผล'], (own) => [95, own]],
  ['before and after an appeal', ['ก่อนอุทธรณ์', 'หลังอุทธรณ์'], (own) => [own - 3, own]],
  ['of two years', ['ปี 2566', 'ปี 2567'], (own) => [own - 7, own]],
  ['a target, a mean and our own', ['เป้าหมาย', 'ค่าเฉลี่ยประเทศ', 'หน่วยงาน'], (own) => [95, own - 8, own]],
  ['in English', ['National average', 'Target', 'Agency'], (own) => [own - 8, 95, own]],
];

for (const [layout, rows] of Object.entries(layouts)) {
  test.each(KINDS)(`rows %s, ${layout}, are told apart by what they say`, (_what, labels, scores) => {
    expect(read(rows(labels, (at) => scores(OURS[at] ?? 0)))).toEqual(right);
  });
}

test('rows of two agencies are asked about, and the one that is meant is read', () => {
  const rows = layouts['the code in the first row']?.(['อบต.หนองปลา', 'ทต.บ้านใหม่'], (at) => [OURS[at] ?? 0, 70]) ?? [];
  expect(read(rows)).toBe('agency');
  expect(read(rows, { agency: 'หนองปลา', agencyAsked: true })).toEqual(right);
});

test('rows that nobody can tell apart are asked about, by the cell of the first of each kind', () => {
  const rows = layouts['the code in the first row']?.(['ชุดเหนือ', 'ชุดใต้'], (at) => [70 + at, OURS[at] ?? 0]) ?? [];
  expect(read(rows)).toBe('score-column');
  expect(read(rows, { scoreColumns: ['ผล!C4'] })).toEqual(right);
});

test('rows without any word are asked about', () => {
  const rows = ITEMS.flatMap((item, at) => [
    [item, 70 + at],
    [null, OURS[at] ?? 0],
  ]);
  expect(read([['รหัส', 'คะแนน'], ...rows])).toBe('score-column');
});

test('indicators have several rows as items have', () => {
  const names = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ'];
  const rows = names.flatMap((name, at) => [
    [name, 'เป้าหมาย', 95],
    [null, 'ภาพรวมประเทศ', 80],
    [null, 'หน่วยงาน', OURS[at] ?? 0],
  ]);
  const stated = Object.fromEntries(names.map((_, at) => [`indicator ${at + 1}`, OURS[at]]));
  expect(read([['ตัวชี้วัด', 'รายการ', 'คะแนน'], ...rows])).toEqual(stated);
});

const PARTS: readonly (readonly [string, string, string])[] = [
  ['numbers', '1)', '2)'],
  ['letters with words of their own', 'ก. การปฏิบัติงาน', 'ข. การให้บริการ'],
  ['words that end in a letter', 'มากน้อยเพียงใด ก', 'มากน้อยเพียงใด ข'],
  ['the word for a part', 'ข้อย่อยที่ 1', 'ข้อย่อยที่ 2'],
];

test.each(PARTS)('parts of a question, known by %s, give their mean', (_how, one, two) => {
  const rows = ITEMS.flatMap((item, at) => [
    [item, one, (OURS[at] ?? 0) - 1],
    [null, two, (OURS[at] ?? 0) + 1],
  ]);
  expect(read([HEADS, ...rows])).toEqual(right);
});

test('where the mean of the parts stands below them, it is taken', () => {
  const rows = ITEMS.flatMap((item, at) => [
    [item, 'การปฏิบัติงาน ก', (OURS[at] ?? 0) - 1],
    [null, 'การปฏิบัติงาน ข', (OURS[at] ?? 0) + 1.02],
    [null, 'เฉลี่ย', OURS[at] ?? 0],
  ]);
  expect(read([HEADS, ...rows])).toEqual(right);
});

test.each([
  (item: string, part: number) => `${item}-${part}`,
  (item: string, part: number) => `${item}/${part}`,
  (item: string, part: number) => `${item}${'กข'.charAt(part - 1)}`,
])('parts of a question stand in its code', (code) => {
  const rows = ITEMS.flatMap((item, at) => [1, 2].map((part) => [code(item, part), (OURS[at] ?? 0) + 2 * part - 3]));
  expect(read([['รหัส', 'คะแนน'], ...rows])).toEqual(right);
});

test('a range of items stays one where no item has parts', () => {
  expect(
    read([
      ['รหัส', 'คะแนน'],
      ['i1-3', 90],
      ['i4', 80],
    ]),
  ).toEqual({ i1: 90, i2: 90, i3: 90, i4: 80 });
});

test('a last row with a number is no second row of the item above it', () => {
  const rows = ITEMS.map((item, at) => [item, 'ประเด็น', OURS[at] ?? 0]);
  expect(read([HEADS, ...rows, [null, 'เฉลี่ย', 90.2]])).toEqual(right);
});
