import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { readScoreSheet } from '../../support/reading.ts';
import { tabOf } from '../../support/tabs.ts';

const read = (lines: readonly string[]) =>
  readScoreSheet([tabOf(['ปี 2567', ...lines].join('\n'))], fy2567, null).statements.map(
    ({ subject, parsed }) => `${subjectKey(subject)} ${parsed.kind === 'number' ? parsed.score / 100 : parsed.kind}`,
  );
const ROWS = ['1\t91\t81\t100', '2\t92\t\t0', '3\t\t\t50', '4\t-\t\t100'];

test.each(['ข้อที่', 'ลำดับ'])('numbers under %s are the items of the instrument that heads each column', (label) => {
  expect(read([`${label}\tIIT\tEIT\tOIT`, ...ROWS]).sort()).toEqual(
    ['e1 81', 'i1 91', 'i2 92', 'i4 empty', 'o1 100', 'o2 0', 'o3 50', 'o4 100'].sort(),
  );
});

test.each([
  ['names stand under the label', ['หน่วยงาน\tIIT\tEIT\tOIT', 'อบต.ทุ่งหว้า\t91\t81\t100']],
  ['the numbers do not count up from 1', ['ข้อที่\tIIT\tEIT\tOIT', ...ROWS.map((row) => `2${row}`)]],
  ['the whole stands beside them', ['ลำดับ\tIIT\tEIT\tOIT\tรวม', ...ROWS.map((row) => `${row}\t90`)]],
])('no items are read where %s', (_, lines) => {
  expect(read(lines).filter((line) => /^[ieo]\d/.test(line))).toEqual([]);
});

test('parts of EIT that head columns beside its items are no names of rows', () => {
  const parts = ['ข้อ\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2\tคะแนน EIT', 'e1\t80\t90\t85', 'e2\t82\t92\t87', 'e3\t84\t94\t89'];
  expect(read(parts)).toEqual(['e1 85', 'e2 87', 'e3 89']);
});
