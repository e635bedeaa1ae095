/** Which year a sheet is of that does not say so: its items tell, since the disclosures are numbered anew most years. */

import type { Framework, InstrumentId, ItemCode } from './framework.ts';
import { frameworks, newest } from './frameworks.ts';

/** A share of codes that a year does not have speaks louder against it than the same share missing from the sheet. */
const FOREIGN = 3;

/** So many disclosures tell a year, if they fit it better than any other by this much. */
const ENOUGH = 10;
const CLEARLY = 0.1;

/**
 * The years by how the item codes of a sheet fit them, the best first: by the disclosures, then by the surveys that stand
 * in the sheet whole. Of equals those that are known in full come first, then the newer ones.
 */
export function fittingFrameworks(codes: Iterable<ItemCode>): Framework[] {
  const inSheet = new Set(codes);
  return frameworks
    .map((framework) => ({
      framework,
      misfit: [disclosureMisfit(framework, inSheet), surveyMisfit(framework, inSheet), Number(framework !== newest)],
    }))
    .sort((a, b) => firstDifference(a.misfit, b.misfit) || b.framework.fiscalYear - a.framework.fiscalYear)
    .map(({ framework }) => framework);
}

/** Whether the disclosures of a sheet are those of one year and clearly not of another. */
export function isToldByItems(codes: Iterable<ItemCode>): boolean {
  const inSheet = new Set(codes);
  const [best = 0, next = 0] = frameworks
    .map((framework) => disclosureMisfit(framework, inSheet))
    .sort((a, b) => a - b);
  return (
    [...inSheet].filter((code) => code.startsWith('o')).length >= ENOUGH &&
    (next - best >= CLEARLY || (best === 0 && next > 0))
  );
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** None for any year where the sheet has no disclosures at all. */
function disclosureMisfit(framework: Framework, inSheet: ReadonlySet<ItemCode>): number {
  const written = [...inSheet].filter((code) => code.startsWith('o'));
  if (written.length === 0) return 0;
  const known = codesOf(framework, 'OIT');
  if (known.length === 0) return Number.POSITIVE_INFINITY;
  const foreign = written.filter((code) => !known.includes(code)).length;
  const missing = known.filter((code) => !inSheet.has(code)).length;
  return (FOREIGN * foreign) / written.length + missing / known.length;
}

/** The fewer the more items of surveys there are of which the sheet has every one. */
function surveyMisfit(framework: Framework, inSheet: ReadonlySet<ItemCode>): number {
  const whole = [codesOf(framework, 'IIT'), codesOf(framework, 'EIT')].filter((codes) =>
    codes.every((code) => inSheet.has(code)),
  );
  return -whole.flat().length;
}

function codesOf(framework: Framework, instrument: InstrumentId): ItemCode[] {
  return framework.items.filter((item) => item.instrument === instrument).map(({ code }) => code);
}
