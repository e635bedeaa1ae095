import { describe, expect, test } from 'vitest';
import { isSafe } from '../../../../src/core/rules/wording.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { analysisOf, cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedTab, tab, tabOf } from '../../../support/tabs.ts';

const found = (source: Tab) => findingsOf('thai-zero-code', source);

describe('a code with a zero for o is given its letter, the rest as typed', () => {
  test.each([
    ['๐๑๔', 'o๑๔', 'o14'],
    ['014', 'o14', 'o14'],
    ['ข้อ ๐๓', 'ข้อ o๓', 'o3'],
    ['ข้อที่ ๐๓', 'ข้อที่ o๓', 'o3'],
    ['(๐๓)', '(o๓)', 'o3'],
  ])('%s → %s', (from, to, item) => {
    const [finding] = found(tabOf(`ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\n${from}\t100`));
    expect(finding).toMatchObject({ item, severity: 'notice', fix: { from, to } });
    expect(finding && isSafe(finding)).toBe(true);
    const after = analysisOf(tabOf(`ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\n${to}\t100`));
    expect(after.results.items.get(item)).toBe(100_00);
    expect(after.findings.filter(({ rule }) => rule === 'thai-zero-code')).toEqual([]);
  });
});

test('codes as the headings of columns are found too', () => {
  const wide = tab([['ปีงบประมาณ พ.ศ. 2567'], ['ข้อ', '๐๑', '๐๒', '๐๓'], ['คะแนน', '100', '0', '100']]);
  expect(cellsOf(found(wide))).toEqual([['B2'], ['C2'], ['D2']]);
});

describe('it is silent about', () => {
  test.each(['o14\t100', 'ข้อ o๑๔\t100', 'o1\t0\nรายการ 014', 'o1\t0\n๐๑๔ รักษาระดับ', 'o1\t0.14'])('%j', (rows) => {
    expect(found(tabOf(`ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\n${rows}`))).toEqual([]);
  });
});

test('the seed agency has 22 such cells', () => {
  const cells = cellsOf(found(seedTab())).flat();
  expect(cells).toHaveLength(22);
  expect(cells.slice(0, 2)).toEqual(['D59', 'D60']);
});
