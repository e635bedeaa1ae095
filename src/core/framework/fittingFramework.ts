/** Which year a sheet is of that does not say so: its items tell, since the disclosures are numbered anew most years. */

import type { Framework, InstrumentId, ItemCode } from './framework.ts';
import { frameworks, newest } from './frameworks.ts';

/** A share of codes that a year does not have speaks louder against it than the same share missing from the sheet. */
const FOREIGN = 3;

/**
 * The year that the item codes of a sheet fit best: by the disclosures first, then by the surveys that stand in the
 * sheet whole. Of equals it is the newest one that is known in full, where that is among them, else the newest.
 */
export function fittingFramework(codes: Iterable<ItemCode>): Framework {
  const inSheet = new Set(codes);
  let best: readonly Framework[] = frameworks;
  for (const misfit of [disclosureMisfit, surveyMisfit]) {
    const least = Math.min(...best.map((framework) => misfit(framework, inSheet)));
    best = best.filter((framework) => misfit(framework, inSheet) === least);
  }
  return best.includes(newest) ? newest : (best[best.length - 1] ?? newest);
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
