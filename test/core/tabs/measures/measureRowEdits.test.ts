import { describe, expect, test } from 'vitest';
import type { Tab } from '../../../../src/core/table/cell.ts';
import type { Edit } from '../../../../src/core/tabs/edit.ts';
import { changeEdits, issueBelowEdits, removalEdits } from '../../../../src/core/tabs/measures/measureEdits.ts';
import { readMeasures } from '../../../../src/core/tabs/measures/readMeasures.ts';
import { withEdits } from '../../../../src/core/tabs/withEdits.ts';
import { measureOf } from '../../../support/measures.ts';
import { tab } from '../../../support/tabs.ts';

/** Staff put a column of their own before the steps, and left the issue out where it is that of the row above. */
const HEADING = ['รหัส', 'ประเด็นที่', 'มาตรการ/โครงการ/กิจกรรม', 'งบประมาณ', 'ขั้นตอน/วิธีปฏิบัติ'];
const plan = () =>
  tab([
    ['แผนของเรา'],
    HEADING,
    ['a', 4, 'หนึ่ง', '5,000', 'ร่าง'],
    ['b', '', 'สอง', '', 'เสนอ'],
    ['c', 5, 'สาม', '', 'ประกาศ'],
  ]);

const shown = (source: Tab) => readMeasures(source).map(({ measure: { id, issue, title } }) => [id, issue, title]);
const onlyCells = (edits: readonly Edit[]) => edits.map(({ row, column, cells }) => [row, column, cells.flat().length]);

describe('a measure that is changed', () => {
  const changed = measureOf({ id: 'a', issue: 7, title: 'ใหม่', steps: ['ทำ', 'เสร็จ'] });

  test('has just the changed cells written, and no other', () => {
    const edits = changeEdits(plan(), 3, changed, ['title', 'steps']);
    expect(onlyCells(edits)).toEqual([
      [3, 3, 1],
      [3, 5, 1],
    ]);
    const [first] = readMeasures(withEdits(plan(), edits));
    expect([first?.measure.issue, first?.measure.title, first?.measure.steps]).toEqual([4, 'ใหม่', ['ทำ', 'เสร็จ']]);
  });

  test('has nothing written where the tab has no column for it, or no plan', () => {
    expect(changeEdits(plan(), 3, changed, ['responsible'])).toEqual([]);
    expect(changeEdits(plan(), 3, changed, [])).toEqual([]);
    expect(changeEdits(tab([['บันทึก']]), 3, changed, ['title'])).toEqual([]);
  });
});

describe('a measure that is taken out', () => {
  test('leaves its row empty, but for what staff keep in columns of their own', () => {
    const edits = removalEdits(plan(), 3);
    expect(edits.map(({ column, cells }) => [column, cells[0]?.map(({ content }) => content)])).toEqual([
      [1, [null, null, null]],
      [5, [null]],
    ]);
    const after = withEdits(plan(), edits);
    expect(after.rows[2]?.map(({ text }) => text)).toEqual(['', '', '', '5,000', '']);
    expect(shown(after).map(([id]) => id)).toEqual(['b', 'c']);
  });
});

describe('the row below', () => {
  const below = (row: number, source = plan()) => issueBelowEdits(source, readMeasures(source), row);

  test('gets its issue written where it had that of the row above', () => {
    expect(onlyCells(below(3))).toEqual([[4, 2, 1]]);
    const after = withEdits(withEdits(plan(), removalEdits(plan(), 3)), below(3));
    expect(shown(after)).toEqual([
      ['b', 4, 'สอง'],
      ['c', 5, 'สาม'],
    ]);
  });

  test('counts as naming none where there is but a space, or its cells end before', () => {
    const issueLast = ['มาตรการ/โครงการ/กิจกรรม', 'ประเด็นที่'];
    expect(below(2, tab([issueLast, ['หนึ่ง', 4], ['สอง', ' ']]))).toHaveLength(1);
    expect(below(2, tab([issueLast, ['หนึ่ง', 4], ['สอง']]))).toHaveLength(1);
  });

  test('is left as it is where it names its own, where there is none, or no column for it', () => {
    expect(below(4)).toEqual([]);
    expect(below(5)).toEqual([]);
    expect(below(2, tab([['มาตรการ/โครงการ/กิจกรรม'], ['หนึ่ง'], ['สอง']]))).toEqual([]);
  });
});
