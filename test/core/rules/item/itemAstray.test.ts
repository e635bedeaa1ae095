import { expect, test } from 'vitest';
import { frameworkOf } from '../../../../src/core/framework/frameworks.ts';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedTab, tab } from '../../../support/tabs.ts';

const found = (sheet: Tab) => findingsOf('item-astray', sheet);

type Tables = Readonly<Record<number, readonly string[]>>;

/** The disclosures as this year's mapping has them, each under its first issue. */
const HOMES: Tables = {
  1: ['o7', 'o8', 'o9', 'o10', 'o25'],
  2: ['o11', 'o12', 'o13'],
  3: ['o1', 'o2', 'o3', 'o4', 'o5', 'o6'],
  5: ['o14', 'o15', 'o16', 'o17'],
  6: ['o18', 'o19', 'o20', 'o21'],
  7: ['o22', 'o23', 'o24', 'o26', 'o27', 'o28'],
};

function sheet(tables: Tables, year: number | null = 2567): Tab {
  const names = new Map(frameworkOf(2567)?.issues.map(({ id, name }) => [id, name.th]));
  const rows = Object.entries(tables).flatMap(([id, codes]) =>
    codes.map((code, index) => [index === 0 ? (names.get(Number(id)) ?? '') : '', code, '100']),
  );
  return tab([[year === null ? 'ผลการประเมิน' : `ปีงบประมาณ พ.ศ. ${year}`], ['หัวข้อ', 'ข้อ', 'คะแนน'], ...rows]);
}

test('the seed has some that neither 2567 nor 2566 has under their issue', () => {
  const findings = found(seedTab());
  expect(findings.map(({ params }) => params['issue'])).toEqual(['2', '4', '5']);
  expect(cellsOf(findings)).toEqual([['B52'], ['E73', 'E74'], ['E81', 'E82']]);
  expect(findings[2] && wordFinding(findings[2], 'th')).toBe(
    'ในประเด็นที่ 5 มีข้อที่เป็นเรื่องของประเด็นอื่น: o12 "ข้อมูลสถิติการให้บริการ" (ประเด็นที่ 1 และ 2); o13 "E-Service" (ประเด็นที่ 2)',
  );
});

test('a few among many are named, an issue a finding', () => {
  const findings = found(sheet({ ...HOMES, 4: ['o34', 'o35'] }));
  expect(findings.map(({ params }) => params['issue'])).toEqual(['4']);
  expect(findings[0] && wordFinding(findings[0], 'en')).toMatch(/^Under issue 4 .*o34 “.*” \(issue 7\); o35/);
});

test('a question of the surveys among many that are at home', () => {
  const homes: Tables = {
    1: ['i1', 'i2', 'i3', 'e1', 'e2', 'e3', 'e7', 'e8'],
    3: ['e5', 'e6'],
    4: ['i10', 'i11', 'i12', 'e4'],
    5: ['i4', 'i5', 'i6'],
    6: ['i7', 'i8', 'i9'],
    7: ['i13', 'i14', 'i15'],
  };
  const findings = found(sheet(homes));
  expect(findings.map(({ items, params }) => [items, params['issue']])).toEqual([[['e4'], '4']]);
  expect(cellsOf(findings)).toEqual([['C16']]);
});

test.each<[string, Tab]>([
  ['where all are at home', sheet(HOMES)],
  ['on an order of the agency’s own', sheet({ ...HOMES, 4: ['o34', 'o35', 'o33', 'o32'] })],
  ['on a short sheet, of which one is a large part', sheet({ 4: ['o34', 'o10'] })],
  ['on numbers that the year does not have', sheet({ ...HOMES, 4: ['o40'] })],
  ['on surveys in an order of the agency’s own', sheet({ ...HOMES, 4: ['e9', 'i1'] })],
  ['where the year was only assumed', sheet({ ...HOMES, 4: ['o34'] }, null)],
])('silent %s', (_where, source) => {
  expect(found(source)).toEqual([]);
});
