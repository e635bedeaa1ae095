import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { a1 } from '../../../src/core/table/address.ts';
import { readTab } from '../../support/reading.ts';
import { tabOf } from '../../support/tabs.ts';

const labels = (text: string) =>
  readTab(tabOf(text), fy2567).labels.map(
    ({ instrument, place, subjects }) => `${instrument} ${a1(place)}: ${subjects.map(subjectKey).join(', ')}`,
  );
const HEADING = 'เครื่องมือ\tข้อ\tคะแนน';

test.each([
  [
    'the rows under it, until the next',
    `${HEADING}\nIIT\ti1\t90\n\ti2\t90\nEIT\te1\t90`,
    ['IIT A2: i1, i2', 'EIT A4: e1'],
  ],
  ['none of the next table', `${HEADING}\nIIT\ti1\t90\n${HEADING}\n\ti2\t90`, ['IIT A2: i1']],
  ['none of the rows before it', `${HEADING}\n\ti1\t90\nIIT\ti2\t90`, ['IIT A3: i2']],
  ['indicators too', 'เครื่องมือ\tตัวชี้วัด\tคะแนน\nIIT\tการใช้อำนาจ\t90', ['IIT A2: indicator 3']],
  ['no overall score', `${HEADING}\nIIT\ti1\t90\n\tคะแนนรวม\t80`, ['IIT A2: i1']],
  ['nothing, and is none then', `${HEADING}\nIIT\t\t88.65`, []],
])('a label claims %s', (_what, text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('without a column of instruments there is no label', () => {
  expect(labels('ข้อ\tคะแนน\nIIT\t88\ni1\t90')).toEqual([]);
});
