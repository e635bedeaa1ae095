import { describe, expect, test } from 'vitest';
import { type Cell, EMPTY } from '../../../../src/core/table/cell.ts';
import { analysisOf, cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedSurveys } from '../../lattice/sheets.ts';

const CLEAN = seedSurveys();
const FIRST = CLEAN.rows.findIndex(([name]) => name?.text === 'i1');
const ITEMS = CLEAN.rows.slice(FIRST);

/** The surveys with a cell inserted into the column, or one deleted from it, at the item's row. */
function slid(item: string, how: 'inserted' | 'deleted') {
  const at = ITEMS.findIndex(([name]) => name?.text === item);
  const scores = ITEMS.map(([, score = EMPTY]): Cell => score);
  const rest = how === 'inserted' ? [EMPTY, ...scores.slice(at)] : scores.slice(at + 1);
  const moved = [...scores.slice(0, at), ...rest];
  const rows = ITEMS.map(([name = EMPTY], index) => [name, moved[index] ?? EMPTY]);
  return { ...CLEAN, rows: [...CLEAN.rows.slice(0, FIRST), ...rows] };
}

const codes = ITEMS.map(([name]) => name?.text ?? '');
const from = (item: string) => codes.slice(codes.indexOf(item));

describe.each([
  ['inserted', 'i1', 'ลง', '1, 2, 3, 4, 5'],
  ['inserted', 'i7', 'ลง', '3, 4, 5'],
  ['deleted', 'i1', 'ขึ้น', '2, 3, 4, 5'],
  ['deleted', 'i7', 'ขึ้น', '4, 5'],
] as const)('a cell %s at %s', (how, item, directionTh, indicators) => {
  test('is one finding that names all items from there on', () => {
    const findings = findingsOf('column-shifted', slid(item, how));
    expect(findings.map(({ items, severity }) => [items, severity])).toEqual([[from(item), 'error']]);
    expect(findings[0]?.params).toMatchObject({ first: item, last: 'e9', directionTh, indicators });
    expect(cellsOf(findings)[0]).toHaveLength(from(item).length);
  });

  test('and nothing else explains the indicators', () => {
    const rules = analysisOf(slid(item, how)).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => ['indicator-differs', 'survey-slip'].includes(rule))).toEqual([]);
  });
});

test('says nothing of a clean sheet, or where one score alone is wrong', () => {
  expect(findingsOf('column-shifted', CLEAN)).toEqual([]);
  expect(findingsOf('column-shifted', seedSurveys({ i5: '39.33' }))).toEqual([]);
});
