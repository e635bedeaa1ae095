import { expect, it } from 'vitest';
import { conditionalLookAt } from '../../../src/host/formula/conditions.ts';
import type { Sheet } from '../../../src/host/index.ts';
import { rectOf } from '../../../src/host/workbook/rect.ts';
import { sheetOf } from '../inBundle.ts';

it('gives each cell the looks of the rules that hold for it, the first rule first', () => {
  const workbook = sheetOf([
    ['i1', 60],
    ['i2', 90],
    ['i3', ''],
  ]);
  const sheet = workbook.sheets[0] as Sheet;
  const ranges = [rectOf(1, 1, 3, 2)];
  sheet.rules.push(
    { ranges, formula: '=AND(ISNUMBER($B1),$B1<85)', look: { background: '#fce8e6' } },
    { ranges: [rectOf(1, 2, 3, 1)], formula: '=B1<70', look: { background: '#000000', bold: true } },
    { ranges, formula: '=UNHEARD(A1)', look: { bold: true } },
    { ranges, formula: null, look: {} },
  );
  const lookAt = conditionalLookAt(workbook, sheet);
  expect([1, 2, 3].map((row) => [lookAt(row, 1), lookAt(row, 2)])).toEqual([
    [{ background: '#fce8e6' }, { background: '#fce8e6', bold: true }],
    [null, null],
    [null, { background: '#000000', bold: true }],
  ]);
});
