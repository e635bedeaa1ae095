import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../../../../src/core/measures/measure.ts';
import type { Finding, Fix } from '../../../../src/core/rules/rule.ts';
import { analysisOf } from '../../../support/checking.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { brokenBy } from '../fixLaw.ts';
import { onTab, own } from './plans.ts';

const source = itemTab(itemScores(10_000));
const findingsIn = (plan: readonly Measure[]): readonly Finding[] =>
  analysisOf(source, { measures: onTab(plan) }).findings;

/** The start stands in column F, the end in G. */
function corrected(plan: readonly Measure[], { place, to }: Fix): Measure[] {
  return plan.map((measure, index) =>
    index + 1 === place.row ? { ...measure, [place.column === 6 ? 'start' : 'end']: to } : measure,
  );
}

const aDate = fc
  .tuple(
    fc.constantFrom('1 ตุลาคม', '๓๐ กันยายน', 'ม.ค.', '29 ก.พ.', 'ไตรมาส 1 ปี', 'ต.ค. – มี.ค.', 'ตลอดปีงบประมาณ'),
    fc.constantFrom('2566', '2567', '2568', '2569', '2558', '67', '68', '๒๕๖๗', '2024', '2025', ''),
  )
  .map((parts) => parts.join(' ').trim());
const aMeasure = fc
  .record({ issue: fc.integer({ min: 1, max: 2 }), start: aDate, end: aDate })
  .map((parts) => own(parts.issue, parts));

test('a fix of a date takes its finding away and brings no other; fixing comes to an end', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(aMeasure, { minLength: 1, maxLength: 3 }), (measures) => {
      let plan: readonly Measure[] = measures.map((measure, index) => ({ ...measure, title: `มาตรการ ${index}` }));
      for (let rounds = 0; ; rounds++) {
        const before = findingsIn(plan);
        const next = before.find(({ fix }) => fix !== undefined);
        if (!next?.fix) break;
        plan = corrected(plan, next.fix);
        expect(brokenBy(next, before, findingsIn(plan))).toEqual([]);
        expect(rounds).toBeLessThan(6);
      }
    }),
    { numRuns: 60 },
  );
});
