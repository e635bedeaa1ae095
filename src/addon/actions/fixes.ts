import * as v from 'valibot';
import type { Language } from '../../core/messages/catalogue.ts';
import { rangeAt } from '../sheet/rangeAt.ts';
import { enterValue, readCell } from '../sheet/singleCell.ts';
import { type Answer, done, failed } from './answer.ts';
import { payload } from './request.ts';
import { withLock } from './withLock.ts';

const content = v.pipe(v.string(), v.maxLength(50_000));
const fix = { cell: v.pipe(v.string(), v.maxLength(300)), from: content, to: content };

export const fixSchema = payload(fix);
export const fixesSchema = payload({ fixes: v.pipe(v.array(v.strictObject(fix)), v.minLength(1), v.maxLength(500)) });
export const undoSchema = payload({ ...fix, before: v.union([v.string(), v.number(), v.boolean()]) });

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

/** Changes a cell, only where it still holds `from`. */
export function applyFix({ cell, from, to }: Fix, language: Language): Answer<AppliedFix> {
  const applied = applySafeFixes({ fixes: [{ cell, from, to }] }, language);
  return applied.ok ? done(applied.value[0] as AppliedFix) : applied;
}

/** All of them or none: every cell is looked at before the first is changed, and a failure puts back what was. */
export function applySafeFixes(
  { fixes }: { readonly fixes: readonly Fix[] },
  language: Language,
): Answer<AppliedFix[]> {
  const act = (): Answer<AppliedFix[]> => {
    const targets: Target[] = [];
    for (const one of fixes) {
      const found = target(one.cell, one.from, language);
      if (!found.ok) return found;
      targets.push(found.value);
    }
    change(targets, fixes);
    return done(fixes.map(({ cell, from, to }, index) => ({ cell, from, to, before: targets[index]?.before ?? '' })));
  };
  return withLock(language, act, 'cells-unsure');
}

/** Puts back what the cell held, only where it still holds `to`. */
export function undoFix({ cell, to, before }: AppliedFix, language: Language): Answer<null> {
  const act = (): Answer<null> => {
    const found = target(cell, to, language);
    if (!found.ok) return found;
    enterValue(found.value.range, before);
    return done(null);
  };
  return withLock(language, act, 'cells-unsure');
}

interface Target {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly before: string | number | boolean;
}

/** The cell, if it may be changed: it displays what is expected, and no formula gives it. */
function target(cell: string, expected: string, language: Language): Answer<Target> {
  const range = rangeAt(cell);
  if (!range) return failed('no-place', language, { cell });
  const { value, text, isFormula } = readCell(range);
  if (text !== expected) return failed('cell-changed', language, { cell, expected, found: text });
  return isFormula ? failed('cell-formula', language, { cell }) : done({ range, before: value ?? '' });
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
