import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { a1 } from '../../../src/core/table/address.ts';
import { readTab } from '../../support/reading.ts';
import { tabOf } from '../../support/tabs.ts';

const read = (text: string) =>
  readTab(tabOf(text), fy2567).statements.map(
    ({ subject, parsed, text: shown, place }) =>
      `${subjectKey(subject)} ${parsed.kind === 'number' ? shown : parsed.kind} ${a1(place)}`,
  );

test.each([
  ['not that of the next item', 'i1\t\te1\t86', ['i1 empty B1', 'e1 86 D1']],
  ['to the right of each of three items', 'i1\t80\ti2\t81\ti3\t82', ['i1 80 B1', 'i2 81 D1', 'i3 82 F1']],
  ['not below two items side by side', 'i1\ti2\n84\t87', ['i1 empty B1', 'i2 empty C1']],
  ['below each of four', 'i1\ti2\ti3\ti4\n1\t2\t3\t4', ['i1 1 A2', 'i2 2 B2', 'i3 3 C2', 'i4 4 D2']],
  ['past words', 'i1\tทำงาน\tตามขั้นตอน\t84', ['i1 84 D1']],
  ['the words, where there is no number', 'i1\t\tไม่มี\tดู', ['i1 not-a-number C1']],
  ['nothing, right of the item', 'i1\t\t', ['i1 empty B1']],
  ['in the score column of its own table', 'ข้อ\tx\tข้อ\tคะแนน\ni1\t80\te1\t90', ['i1 80 B2', 'e1 90 D2']],
  ['in the score column of a shifted row', 'ข้อ\tเรื่อง\tที่\tคะแนน\n\ti1\t1\t84', ['i1 84 D2']],
  ['beside a code in the score column', 'ข้อ\tคะแนน\n\ti1\t84', ['i1 84 C2']],
  ['not its own code', 'ข้อ\tคะแนน\n\ti1', ['i1 empty C2']],
  ['never that of another year', 'เรื่อง\tปี 2566\tปี 2567\ni1\t80\t', ['i1 empty C2']],
  ['none of a remark left of the whole', 'i2 ต้องปรับปรุง\tคะแนนภาพรวม ๗๔.๖๗', ['overall 74.67 B1']],
])('the score of an item is %s', (_what, text, expected) => {
  expect(read(text)).toEqual(expected);
});
