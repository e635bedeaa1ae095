import { expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { findingsOf } from '../../../support/checking.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { tabOf } from '../../../support/tabs.ts';

const numbers = (text: string) => findingsOf('indicator-unknown', tabOf(text)).map((one) => one.params['indicators']);

test.each([
  ['ปี 2567\ni1\t90', ['1, 2, 3, 4, 5, 6, 7, 8, 9, 10']],
  ['ปี 2567\ni1\t90\ni2\t90\ni3\t90\nการใช้อำนาจ\t88', ['2, 4, 5, 6, 7, 8, 9, 10']],
  ['ปี 2569\ni1\t90\no1\t100', ['1, 2, 3, 4, 5, 6, 7, 8, 9, 10']],
])('%j: one finding, which lists %j', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test('says which, in one sentence', () => {
  const tab = itemTab(new Map([...itemScores(9000)].filter(([code]) => code !== 'i10')));
  expect(findingsOf('indicator-unknown', tab).map((finding) => wordFinding(finding, 'th'))).toEqual([
    'ไม่ทราบคะแนนตัวชี้วัดที่ 4 เพราะไม่ได้ระบุไว้และคิดจากรายข้อไม่ได้',
  ]);
});

test('silent where all are known', () => {
  expect(findingsOf('indicator-unknown', itemTab(itemScores(9000)))).toEqual([]);
});
