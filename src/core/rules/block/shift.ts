/** Scores that stand a row too low or too high: a cell was inserted or deleted in their column alone. */

import type { ItemCode } from '../../framework/framework.ts';
import type { ScoreSheet } from '../../reading/scoreSheet.ts';
import type { Statement } from '../../reading/statement.ts';
import { indicatorFromItems } from '../../results/composition.ts';
import type { Results } from '../../results/results.ts';
import { type Hundredths, isPossible } from '../../score/hundredths.ts';

export interface Shift {
  readonly direction: 'down' | 'up';
  /** What stands in the wrong row, in the order of the rows. */
  readonly statements: readonly Statement[];
  /** The indicators that are as reported once the scores are back in their rows. */
  readonly restored: readonly number[];
}

/** Fewer indicators may fit by chance. */
const ENOUGH = 2;

/**
 * The scores from some row on that make two more of the reported indicators right at least when moved back by a row;
 * null where none do (one may be right by chance as they stand). An inserted cell is an empty one; else the most rows are taken, since of equal scores nobody can
 * tell where they began to slide.
 */
export function shiftIn(sheet: ScoreSheet, results: Results): Shift | null {
  const rows = rowsOfItems(sheet);
  const before = matching(results, scoresOf(rows));
  if (differing(results, before) < ENOUGH) return null;
  const found = rows.flatMap((_, start) =>
    (['down', 'up'] as const).flatMap((direction): Shift[] => {
      const after = matching(results, movedBack(rows, start, direction));
      const restored = [...after].filter((id) => !before.has(id));
      const lost = [...before].filter((id) => !after.has(id));
      const isBetter = restored.length >= ENOUGH + lost.length;
      return isBetter ? [{ direction, statements: rows.slice(start), restored }] : [];
    }),
  );
  return found.find(({ statements }) => statements[0]?.parsed.kind === 'empty') ?? found[0] ?? null;
}

/** The cells of the items, one row after the other in one column; none where it is not so simple. */
export function rowsOfItems({ statements }: Pick<ScoreSheet, 'statements'>): Statement[] {
  const items = statements.filter(({ subject }) => subject.kind === 'item');
  const sorted = [...items].sort((a, b) => a.place.row - b.place.row);
  const [first] = sorted;
  const inOneColumn = sorted.every(
    ({ place }) => place.tab === first?.place.tab && place.column === first.place.column,
  );
  const isEachOnce = new Set(sorted.map(codeOf)).size === sorted.length;
  return inOneColumn && isEachOnce ? sorted : [];
}

function scoresOf(rows: readonly Statement[]): Map<ItemCode, Hundredths> {
  return new Map(rows.flatMap((row) => scored(codeOf(row), row)));
}

/** From `start` on every item has the score of the row below it (it slid down), or of the row above. */
function movedBack(
  rows: readonly Statement[],
  start: number,
  direction: Shift['direction'],
): Map<ItemCode, Hundredths> {
  const step = direction === 'down' ? 1 : -1;
  return new Map(
    rows.flatMap((row, index) => {
      const source = index < start ? row : rows[index + step];
      return source && (index < start || index + step >= start) ? scored(codeOf(row), source) : [];
    }),
  );
}

function scored(code: ItemCode, { parsed }: Statement): [ItemCode, Hundredths][] {
  return parsed.kind === 'number' && isPossible(parsed.score) ? [[code, parsed.score]] : [];
}

/** The indicators that are reported as these scores give them. */
function matching({ framework, indicators }: Results, scores: ReadonlyMap<ItemCode, Hundredths>): Set<number> {
  return new Set(
    framework.indicators.flatMap((indicator) => {
      const reported = indicators.find(({ id }) => id === indicator.id)?.reported ?? null;
      const isExact = indicator.from.value !== 'partly' && reported !== null;
      return isExact && indicatorFromItems(framework, indicator, scores) === reported ? [indicator.id] : [];
    }),
  );
}

function differing({ framework, indicators }: Results, matched: ReadonlySet<number>): number {
  const exact = framework.indicators.filter(({ from }) => from.value !== 'partly');
  return exact.filter(({ id }) => {
    const reported = indicators.find((indicator) => indicator.id === id)?.reported ?? null;
    return reported !== null && !matched.has(id);
  }).length;
}

function codeOf({ subject }: Statement): ItemCode {
  return subject.kind === 'item' ? subject.code : '';
}
