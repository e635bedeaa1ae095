import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyse } from '../../../src/core/analysis.ts';
import { measureBank } from '../../../src/core/measures/bank/index.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { readMeasures } from '../../../src/core/tabs/measures/readMeasures.ts';
import { analysisOf } from '../../support/checking.ts';
import { seeded } from '../lattice/drawnAgency.ts';
import { drawTables, planTab, scoresTab, YEARS } from './drawnWorkbook.ts';
import { brokenBy, withFix } from './fixLaw.ts';
import { SLIPS, slipped } from './slips.ts';

type Workbook = readonly [scores: Tab, plan: Tab];

interface Drawn {
  readonly seed: number;
  readonly year: number;
  readonly slips: readonly { readonly kind: string; readonly inPlan: boolean; readonly seed: number }[];
}

const aSeed = fc.integer({ min: 0, max: 1_000_000 });
const drawn: fc.Arbitrary<Drawn> = fc.record({
  seed: aSeed,
  year: fc.constantFrom(...YEARS),
  slips: fc.array(fc.record({ kind: fc.constantFrom(...SLIPS), inPlan: fc.boolean(), seed: aSeed }), {
    minLength: 1,
    maxLength: 4,
  }),
});

function workbookOf({ seed, year, slips }: Drawn): Workbook {
  const scores = scoresTab(drawTables(seed, year));
  return slips.reduce<Workbook>(
    ([sheet, plan], { kind, inPlan, seed: own }) =>
      inPlan ? [sheet, slipped(plan, kind, seeded(own))] : [slipped(sheet, kind, seeded(own)), plan],
    [scores, planTab(scores, year)],
  );
}

/** Nothing is proposed anew: what is missing in the plan was deleted there. */
function analysisOfWorkbook([scores, plan]: Workbook): Analysis | null {
  const proposed = measureBank.map(({ id }) => id);
  const settings = { ...NO_SETTINGS, proposed };
  const analysis = analyse({ tabs: [scores], settings, measures: readMeasures(plan), bank: measureBank });
  return analysis.kind === 'analysed' ? analysis : null;
}

/** A remark may have been written for the score as it was mistyped: right it, and the remark is found to be wrong. */
const UNCOVERED = /^new: (?:remark-contradicts|indicator-partly-visible) /;

function brokenLaws(workbook: Workbook): string[] {
  const before = analysisOfWorkbook(workbook)?.findings ?? [];
  return before.flatMap((finding: Finding) => {
    if (!finding.fix) return [];
    const [scores, plan] = withFix(workbook, finding.fix);
    const after = scores && plan ? (analysisOfWorkbook([scores, plan])?.findings ?? []) : before;
    const { from, to } = finding.fix;
    return brokenBy(finding, before, after)
      .filter((broken) => !UNCOVERED.test(broken))
      .map((broken) => `${finding.rule} "${from}" → "${to}": ${broken}`);
  });
}

test('a fix takes its own finding away and brings no other, whatever else is wrong', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(drawn, (example) => {
      expect(brokenLaws(workbookOf(example))).toEqual([]);
    }),
    { numRuns: Number(process.env['ITA_WORKBOOKS'] ?? 25) },
  );
});

test.each(SLIPS)('the slip "%s" strikes somewhere', (kind) => {
  const scores = scoresTab(drawTables(1, 2567));
  const plan = planTab(scores, 2567);
  const struck = [1, 2, 3].some((seed) =>
    [scores, plan].some((tab) => JSON.stringify(slipped(tab, kind, seeded(seed))) !== JSON.stringify(tab)),
  );
  expect(struck).toBe(true);
});

test('a drawn workbook is clean before its slips', () => {
  const findings = [1, 2, 3, 4].flatMap((seed) => analysisOf(scoresTab(drawTables(seed, 2567))).findings);
  expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});
