import fc from 'fast-check';
import type { Framework } from '../../src/core/framework/framework.ts';
import { fy2567 } from '../../src/core/framework/fy2567/index.ts';
import { formatScore } from '../../src/core/score/hundredths.ts';
import type { Tab } from '../../src/core/table/cell.ts';
import { tab, type Written } from './tabs.ts';

/** The scores of an agency that has every item of the year, in hundredths. */
export type ItemScores = ReadonlyMap<string, number>;

export const anyScore = fc.integer({ min: 0, max: 10_000 });

/** An agency with any scores for all items. */
export function anyItemScores(framework: Framework = fy2567): fc.Arbitrary<ItemScores> {
  const codes = framework.items.map(({ code }) => code);
  return fc
    .array(anyScore, { minLength: codes.length, maxLength: codes.length })
    .map((scores) => new Map(codes.map((code, index) => [code, scores[index] ?? 0])));
}

/** Every item with the same score but those named. */
export function itemScores(
  score: number,
  others: Readonly<Record<string, number>> = {},
  framework: Framework = fy2567,
): ItemScores {
  return new Map(framework.items.map(({ code }) => [code, others[code] ?? score]));
}

/** A plain sheet: a heading, then a row an item. */
export function itemTab(scores: ItemScores, name = 'Sheet', year = 2567): Tab {
  const rows: Written[][] = [...scores].map(([code, score]) => [code, formatScore(score)]);
  return tab([[`ปีงบประมาณ พ.ศ. ${year}`], ['ข้อ', 'คะแนน'], ...rows], name);
}
