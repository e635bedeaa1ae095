import * as v from 'valibot';
import { isRefusal, type Refusal, refuse } from '../../door/refusal.ts';
import { rangeAt } from '../../sheet/rangeAt.ts';
import { enterValue, readCell } from '../../sheet/singleCell.ts';

const content = v.pipe(v.string(), v.maxLength(50_000));

/** A change of one cell, as a page asks for it. */
export const fix = { cell: v.pipe(v.string(), v.maxLength(300)), from: content, to: content };

interface Fix {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** A fix that was applied, with what it takes to undo it. */
export interface AppliedFix extends Fix {
  /** The value that the cell held: a number, maybe, where `from` is what it displayed. */
  readonly before: string | number | boolean;
}

/** All of them or none: every cell is looked at before the first is changed, and a failure puts back what was. */
export function fixCells(fixes: readonly Fix[]): AppliedFix[] | Refusal {
  const targets: Target[] = [];
  for (const { cell, from } of fixes) {
    const found = target(cell, from);
    if (isRefusal(found)) return found;
    targets.push(found);
  }
  change(targets, fixes);
  return fixes.map(({ cell, from, to }, index) => ({ cell, from, to, before: targets[index]?.before ?? '' }));
}

interface Target {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly before: string | number | boolean;
}

/** The cell, if it may be changed: it displays what is expected, and no formula gives it. */
export function target(cell: string, expected: string): Target | Refusal {
  const range = rangeAt(cell);
  if (!range) return refuse('no-place', { cell });
  const { value, text, isFormula } = readCell(range);
  if (text !== expected) return refuse('cell-changed', { cell, expected, found: text });
  return isFormula ? refuse('cell-formula', { cell }) : { range, before: value ?? '' };
}

function change(targets: readonly Target[], fixes: readonly Fix[]): void {
  let index = 0;
  try {
    for (const { range, before } of targets) {
      const to = fixes[index]?.to ?? '';
      const number = typeof before === 'number' && /^-?\d+(\.\d+)?$/.test(to);
      enterValue(range, number ? Number(to) : to);
      index += 1;
    }
    SpreadsheetApp.flush();
  } catch (error) {
    for (const { range, before } of targets.slice(0, index + 1)) enterValue(range, before);
    throw error;
  }
}
