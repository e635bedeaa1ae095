import { describe, expect, test } from 'vitest';
import { frameworkOf } from '../../../../src/core/framework/frameworks.ts';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedTab, tab } from '../../../support/tabs.ts';

const found = (sheet: Tab) => findingsOf('other-years-number', sheet);

const NAMES = new Map(frameworkOf(2567)?.issues.map(({ id, name }) => [id, name.th]));

/** A table of the issue, its items from row 3 on. */
function sheet(year: number | null, issue: number, codes: readonly string[]): Tab {
  const rows = codes.map((code, index) => [index === 0 ? (NAMES.get(issue) ?? '') : '', code, '100']);
  return tab([[year === null ? 'ผลการประเมิน' : `ปีงบประมาณ พ.ศ. ${year}`], ['หัวข้อ', 'ข้อ', 'คะแนน'], ...rows]);
}

describe('the seed', () => {
  test('has numbers of 2566 under four issues', () => {
    expect(found(seedTab()).map(({ params }) => [params['issue'], params['otherYear']])).toEqual([
      ['1', '2566'],
      ['2', '2566'],
      ['3', '2566'],
      ['5', '2566'],
    ]);
    expect(cellsOf(found(seedTab()))).toEqual([
      ['E33', 'E34'],
      ['E48', 'E49', 'E50', 'E51'],
      ['E64'],
      ['E83', 'E84', 'E85', 'E86'],
    ]);
  });

  test('has o18 for the e-service, which is o13', () => {
    const [, second] = found(seedTab());
    expect(second && wordFinding(second, 'th')).toContain(
      'o18 คือ "แผนการบริหารและพัฒนาทรัพยากรบุคคล" ไม่ใช่ "E-Service" (ซึ่งเป็น o13)',
    );
    expect(second && wordFinding(second, 'th')).toContain('"รายงานผลการสำรวจความพึงพอใจการให้บริการ" (ซึ่งปีนั้นไม่มี)');
  });
});

test('names every cell in which the number stands under the issue', () => {
  expect(cellsOf(found(sheet(2567, 2, ['o15', 'o16', 'o17', 'o15'])))).toEqual([['C3', 'C4', 'C5', 'C6']]);
});

test('knows the numbers of a later year too', () => {
  const [finding] = found(sheet(2567, 5, ['o12', 'o13', 'o6']));
  expect([finding?.params['otherYear'], cellsOf(finding ? [finding] : [])]).toEqual(['2568', [['C4', 'C5']]]);
});

describe('silent', () => {
  test.each<[string, Tab]>([
    ['where all are at home', sheet(2567, 2, ['o11', 'o12', 'o13'])],
    ['on two numbers, which may fit by accident', sheet(2567, 2, ['o11', 'o15', 'o16'])],
    ['where no year has them under the issue', sheet(2567, 4, ['o34', 'o35'])],
    ['where most fit no year: an order of its own', sheet(2567, 2, ['o15', 'o16', 'o17', 'o1', 'o2', 'o3', 'o4'])],
    ['on numbers that bear on several issues already', sheet(2567, 3, ['o8', 'o10'])],
    ['on the surveys', sheet(2567, 5, ['e7', 'e8', 'i1', 'i2'])],
    ['where the sheet names no issue', tab([['ปี 2567'], ['ข้อ', 'คะแนน'], ['o15', '100'], ['o16', '100']])],
  ])('%s', (_what, source) => {
    expect(found(source)).toEqual([]);
  });

  test.each([2564, 2565, 2566, 2567, 2568, 2569])('on a sheet of %i with every item in its place', (year) => {
    for (const { id, items } of frameworkOf(year)?.issues ?? [])
      expect(found(sheet(year, id, items.value))).toEqual([]);
  });
});
