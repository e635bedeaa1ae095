import { describe, expect, test } from 'vitest';
import { type CheckId, checklist, type Readiness } from '../../../src/core/handover/checklist.ts';
import { recordEntry } from '../../../src/core/handover/wordEntry.ts';
import type { Measure } from '../../../src/core/measures/measure.ts';
import type { PlannedMeasure } from '../../../src/core/plan/plannedMeasure.ts';
import { address } from '../../../src/core/table/address.ts';
import { analysisOf } from '../../support/checking.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { tab } from '../../support/tabs.ts';

const scores = itemTab(itemScores(100_00, { i2: 60_00 }));
const proposed = analysisOf(scores).plan.fresh;
const placed = (measures: readonly Measure[]): PlannedMeasure[] =>
  measures.map((measure, index) => ({
    measure,
    places: {
      responsible: { tab: 'มาตรการ', row: 4 + index, column: 5 },
      start: { tab: 'มาตรการ', row: 4 + index, column: 6 },
      end: { tab: 'มาตรการ', row: 4 + index, column: 7 },
    },
  }));
const agency = { name: 'อบต.ก', district: 'ข', province: 'ค', fiscalYear: 2567 };

/** A plan in which all is in order but what the test says. */
function ready(measures: readonly Measure[] = proposed, others: Partial<Readiness> = {}): Readiness {
  const onTab = placed(measures);
  const analysis = analysisOf(scores, { agency, measures: onTab, proposed: proposed.map(({ id }) => id) });
  return { analysis, onTab, agencyCells: [], hasDocument: true, isCurrent: true, isShared: true, ...others };
}
const states = (readiness: Readiness) =>
  Object.fromEntries(checklist(readiness).map(({ check, state }) => [check, state])) as Record<CheckId, string>;
const only = (state: string, ...checks: CheckId[]) => {
  const all = Object.keys(states(ready()));
  return Object.fromEntries(all.map((check) => [check, checks.includes(check as CheckId) ? state : 'ok']));
};
const changed = (changes: Partial<Measure>) =>
  proposed.map((one, index) => (index === 0 ? { ...one, ...changes } : one));

test('a plan with everything in order has nothing missing', () => {
  expect(states(ready())).toEqual(only('missing'));
});

describe('missing', () => {
  const first = proposed[0];
  const answering = proposed.find(({ items }) => items.includes('i2'));
  const cases: [string, Readiness, CheckId[]][] = [
    ['a measure for a weak item', ready(proposed.filter((one) => one !== answering)), ['weak']],
    ['somebody responsible', ready(changed({ responsible: null })), ['complete']],
    ['an end', ready(changed({ end: '…' })), ['complete']],
    ['a period in the year of the plan', ready(changed({ start: '1 ตุลาคม 2560' })), ['period']],
    ['a period that goes forward', ready(changed({ start: '30 กันยายน 2568', end: '1 ตุลาคม 2567' })), ['period']],
    ['the document', ready(proposed, { hasDocument: false }), ['document']],
    ['a document that is current', ready(proposed, { isCurrent: false }), ['current']],
    ['somebody who can see it', ready(proposed, { isShared: false }), ['shared']],
  ];
  test.each(cases)('%s', (_, readiness, checks) => {
    const expected = { ...only('missing', ...checks) };
    // Whether a document that does not exist is current is not known.
    if (checks.includes('document')) expected['current'] = 'unknown';
    expect(states(readiness)).toEqual(expected);
  });

  test('names the cells', () => {
    const entry = checklist(ready(changed({ responsible: null }))).find(({ check }) => check === 'complete');
    expect(entry?.cells.map(address)).toEqual(['มาตรการ!E4']);
    const [line, ...details] = entry ? recordEntry(entry, 'th') : [];
    expect(line).toBe('มี 1 มาตรการที่ยังไม่ครบผู้รับผิดชอบหรือระยะเวลา');
    expect(details.join()).toContain(first?.title.slice(0, 30));
    expect(details.join()).toContain('มาตรการ!E4');
  });

  test('an error in the scores', () => {
    const wrong = tab([...scores.rows.map((row) => row.map(({ text }) => text)), ['i1', '150']]);
    const analysis = analysisOf(wrong, { agency, measures: placed(proposed), proposed: proposed.map(({ id }) => id) });
    expect(states({ ...ready(), analysis })['errors']).toBe('missing');
  });

  test('proposals that nobody accepted', () => {
    const analysis = analysisOf(scores, { agency, measures: placed(proposed.slice(1)) });
    expect(states({ ...ready(), analysis })['proposals']).toBe('missing');
  });

  test('the district, with where to write it', () => {
    const analysis = analysisOf(scores, { agency: { ...agency, district: null }, measures: placed(proposed) });
    const cell = { tab: 'ตั้งค่า', row: 4, column: 2 };
    const entry = checklist({ ...ready(), analysis, agencyCells: [cell] }).find(({ check }) => check === 'agency');
    expect([entry?.state, entry?.cells]).toEqual(['missing', [cell]]);
  });
});

describe('not known', () => {
  test('is what cannot be told, never called missing', () => {
    const unknown = ready(proposed, { hasDocument: null, isCurrent: null, isShared: null });
    expect(states(unknown)).toEqual(only('unknown', 'document', 'current', 'shared'));
  });

  test('is whether unreadable periods are in the year', () => {
    expect(states(ready(changed({ start: 'ต้นปี' })))['period']).toBe('unknown');
  });

  test('is everything about measures where there are none, and that issues lack them is said', () => {
    expect(states(ready([]))).toMatchObject({ weak: 'missing', complete: 'unknown', period: 'unknown' });
  });
});
