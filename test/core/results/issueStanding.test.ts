import { expect, test } from 'vitest';
import { issueStanding } from '../../../src/core/results/issueStanding.ts';
import { analysisOf } from '../../support/checking.ts';
import { tabOf } from '../../support/tabs.ts';

const items = (letter: string, count: number, score: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}\t${score}`);
const NAMES = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'การใช้ทรัพย์สินของราชการ', 'การแก้ไขปัญหาการทุจริต'];
/** Twenty questions of staff, four under each indicator; the second of the fourth indicator's is weak. */
const IN_BLOCKS = NAMES.flatMap((name, at) => [
  `ตัวชี้วัดที่ ${at + 1} ${name}\t90`,
  ...[1, 2, 3, 4].map((number) => `i${4 * at + number}\t${at === 3 && number === 2 ? 60 : 91}`),
]);
const WITH_COLUMN = NAMES.flatMap((_, at) =>
  [1, 2, 3, 4].map(
    (number) => `${number === 1 ? at + 1 : ''}\ti${4 * at + number}\t${at === 3 && number === 2 ? 60 : 91}`,
  ),
);

const standings = (...lines: string[]) => {
  const { results, framework, weak } = analysisOf(tabOf(['ปีงบประมาณ พ.ศ. 2569', ...lines].join('\n')));
  return {
    all: framework.issues.map((issue) => issueStanding(results, issue).standing),
    weak: weak.map(({ item, issues }) => `${item.code}: ${issues}`),
  };
};
const GOOD_REST = ['ข้อ\tคะแนน', ...items('e', 9, 90), ...items('o', 26, 100)];

test('an issue whose questions nobody can place is not good, however good the rest of it is', () => {
  const { all, weak } = standings('ข้อ\tคะแนน', ...items('i', 20, 60), ...items('e', 12, 60), ...items('o', 26, 100));
  expect(new Set(all)).toEqual(new Set(['partly']));
  expect(weak).toContain('i20: ');
});

test('nor is one of which the indicators are good, while a weak item may be of it', () => {
  const indicators = NAMES.map((name, at) => `ตัวชี้วัดที่ ${at + 1} ${name}\t95`);
  expect(standings('ตัวชี้วัด\tคะแนน', ...indicators, '', 'ข้อ\tคะแนน', 'i19\t60', 'i20\t95').all[3]).toBe('partly');
});

test.each([
  ['blocks', ['ข้อ\tคะแนน', ...IN_BLOCKS]],
  ['a column', ['ตัวชี้วัด\tข้อ\tคะแนน', ...WITH_COLUMN]],
])('a weak question has the issue of the indicator that the sheet tells by %s', (_, rows) => {
  const { all, weak } = standings(...rows, '', ...GOOD_REST);
  expect(weak).toEqual(['i14: 4']);
  // Which of them are about the services of issue 2 nobody knows.
  expect(all).toEqual(['good', 'partly', 'good', 'weak', 'good', 'good', 'good']);
});

test('items below a table of indicators are of none of them', () => {
  const indicators = NAMES.map((name, at) => `ตัวชี้วัดที่ ${at + 1} ${name}\t95`);
  expect(standings('รายการ\tคะแนน', ...indicators, ...items('i', 20, 60)).weak.slice(0, 1)).toEqual(['i1: ']);
});
