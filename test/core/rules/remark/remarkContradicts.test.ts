import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../../src/core/rules/remark/contradictions.ts';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { analysisOf, cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedTab, tabOf } from '../../../support/tabs.ts';

const found = (tab: Tab) => findingsOf('remark-contradicts', tab);

function table(...rows: string[]): Tab {
  return tabOf(['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน\tหมายเหตุ', ...rows].join('\n'));
}

describe('it speaks where a remark', () => {
  test.each<[string, string[], string[][], string]>([
    ['keeps up a weak item', ['i10\t67.27\tรักษาระดับ', 'i11\t90\t'], [['C3']], 'i10 67.27'],
    [
      'keeps up weak items of a merged cell',
      ['i1\t90\tรักษาระดับ', 'i2\t60\t', 'i3\t70\t'],
      [['C3']],
      'i2 60.00, i3 70.00',
    ],
    [
      'keeps up what another improves',
      ['o15\t100\to15-o16 รักษาระดับ', 'o16\t50\t', 'o17\t0\to16, o17 ต้องปรับปรุง'],
      [['C3', 'C5']],
      'o16 50.00 (ช่อง C5 ให้ปรับปรุง)',
    ],
    [
      'improves what is not weak and another keeps up',
      ['e4\t86\tรักษาระดับ', 'e5\t90\t', 'e4\t86\tข้อ e4 ต้องปรับปรุง'],
      [['C5', 'C3']],
      'e4 86.00 (ช่อง C3)',
    ],
    [
      'improves by name what is not weak, while a lower score is kept up',
      ['e4\t87\tข้อ e4 ต้องปรับปรุง', 'e5\t86\tรักษาระดับ', 'e6\t90\t'],
      [['C3', 'C4']],
      'e4 87.00 (e5 ช่อง C4)',
    ],
  ])('%s', (_, rows, cells, items) => {
    const findings = found(table(...rows));
    expect(cellsOf(findings)).toEqual(cells);
    expect(findings.map((finding) => wordFinding(finding, 'th'))).toEqual([expect.stringContaining(`: ${items}`)]);
  });
});

describe('it is silent where', () => {
  test.each<[string, string[]]>([
    ['what is kept up is not weak', ['i1\t85\tรักษาระดับ', 'i2\t100\t']],
    ['what is improved is weak', ['i1\t84.99\tต้องปรับปรุง', 'i2\t60\t']],
    ['a weak item is named as an exception', ['i1\t90\tรักษาระดับ ข้อ i2 ต้องปรับปรุง', 'i2\t60\t']],
    ['a range has an exception', ['o11\t100\to11-o14 รักษาระดับ o14 ต้องปรับปรุง', 'o14\t0\t']],
    ['a whole block of good scores is improved', ['i13\t92\tต้องปรับปรุง', 'i14\t91\t', 'i1\t90\tรักษาระดับ', 'i2\t90\t']],
    ['a named good score is improved and none below it is kept up', ['e4\t86\te4 ต้องปรับปรุง', 'e5\t90\tรักษาระดับ']],
    ['an item has no score', ['i1\t\tรักษาระดับ', 'i2\t90\t']],
    ['there are no verdicts', ['i1\t60\tดูคู่มือ', 'i2\t60\t']],
  ])('%s', (_, rows) => {
    expect(found(table(...rows))).toEqual([]);
  });
});

test('the agency’s own threshold counts', () => {
  const checked = analysisOf(table('i10\t67.27\tรักษาระดับ', 'i11\t90\t'));
  const { value, mark } = checked.framework.thresholds;
  const lower = { ...checked.framework, thresholds: { value: { ...value, IIT: 60_00 }, mark } };
  expect(contradictions(checked.sheet.remarks, checked)).toHaveLength(1);
  expect(contradictions(checked.sheet.remarks, { ...checked, framework: lower })).toEqual([]);
});

test('the seed agency keeps up eight weak scores, and improves e4 in one table and keeps it up in another', () => {
  expect(found(seedTab()).map(({ item, places, params }) => [item, places.length, params['itemsEn']])).toEqual([
    ['i1', 1, expect.stringContaining('i1 84.24')],
    ['e7', 1, expect.stringContaining('e7 83.30')],
    ['i1', 1, expect.stringContaining('i1 84.24')],
    ['e4', 2, expect.stringContaining('e4 85.33 (F24)')],
    [null, 2, expect.stringContaining('o16 50.00 (F51 says “improve”), o17 0.00 (F51 says “improve”)')],
    ['i10', 1, expect.stringContaining('i10 67.27')],
    [null, 1, expect.stringContaining('e7 83.30, e8 84.67')],
  ]);
});
