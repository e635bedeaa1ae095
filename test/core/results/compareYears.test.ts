import { describe, expect, test } from 'vitest';
import { subjectKey } from '../../../src/core/reading/statement.ts';
import { compareYears } from '../../../src/core/results/compareYears.ts';
import type { Results } from '../../../src/core/results/results.ts';
import { analysisOf } from '../../support/checking.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { tabOf } from '../../support/tabs.ts';

const resultsOf = (text: string) => analysisOf(tabOf(text)).results;

/** `i1 9000 → 8500 (-500)`; with last year's number where it was another. */
function changes(now: Results, before: Results): string[] {
  return compareYears(now, before).map(({ subject, earlier, before: was, now: is, change }) => {
    const from = subjectKey(earlier) === subjectKey(subject) ? '' : `${subjectKey(earlier)} `;
    return `${subjectKey(subject)} ${from}${was} → ${is} (${change})`;
  });
}

describe('figures of two years', () => {
  test('are compared where both years have them, from the whole down to the items', () => {
    const now = 'ปี 2568\nคะแนนภาพรวม\t90\nIIT\t88\nการใช้อำนาจ\t88\nการใช้งบประมาณ\t70\ni1\t90\ni2\t80';
    const before = 'ปี 2567\nคะแนนภาพรวม\t85\nIIT\t89\nการใช้อำนาจ\t87.5\nEIT\t70\ni1\t85\ni3\t99';
    expect(changes(resultsOf(now), resultsOf(before))).toEqual([
      'overall 8500 → 9000 (500)',
      'instrument IIT 8900 → 8800 (-100)',
      'indicator 3 8750 → 8800 (50)',
      'i1 8500 → 9000 (500)',
    ]);
  });

  test('match items by what they are about, whatever their numbers', () => {
    const now = resultsOf('ปี 2567\no13\t50\no18\t0\no14\t100');
    const before = resultsOf('ปี 2566\no18\t100\no13\t100\no20\t100');
    expect(changes(now, before)).toEqual(['o13 o18 10000 → 5000 (-5000)']);
  });

  test('have no match for what one year asks in two items and the other in one', () => {
    // o12 of 2568 is o14 and o16 of 2567 together.
    expect(changes(resultsOf('ปี 2568\no12\t50'), resultsOf('ปี 2567\no14\t100\no16\t100'))).toEqual([]);
  });

  test('have no match for questions of which nobody knows what they ask', () => {
    expect(changes(resultsOf('ปี 2565\ni1\t50'), resultsOf('ปี 2564\ni1\t90'))).toEqual([]);
  });

  test('are the same where nothing changed', () => {
    const same = analysisOf(itemTab(itemScores(9000))).results;
    expect(new Set(compareYears(same, same).map(({ change }) => change))).toEqual(new Set([0]));
  });
});

describe('what was computed from the part of EIT that agencies see', () => {
  const compared = (now: Results, before: Results) =>
    compareYears(now, before).map(({ subject }) => subjectKey(subject));

  test('is compared with nothing, nor what was computed from it', () => {
    const visible = analysisOf(itemTab(itemScores(9000))).results;
    const keys = compared(visible, visible);
    for (const key of ['overall', 'instrument EIT', 'indicator 6', 'indicator 7', 'indicator 8']) {
      expect(keys).not.toContain(key);
    }
    expect(keys).toEqual(expect.arrayContaining(['instrument IIT', 'instrument OIT', 'indicator 1', 'e9']));
  });

  test('is no hindrance where the figure above it is reported', () => {
    const now = resultsOf('ปี 2567\nEIT\t80\ne1\t90\ne2\t90\ne3\t90');
    expect(changes(now, now)).toEqual(expect.arrayContaining(['instrument EIT 8000 → 8000 (0)']));
    expect(compared(now, now)).not.toContain('indicator 6');
  });

  test('is none of it where the indicators are reported, all of them for what is above', () => {
    const names = ['คุณภาพการดำเนินงาน', 'ประสิทธิภาพการสื่อสาร', 'การปรับปรุงระบบการทำงาน'];
    const items = [...itemScores(9000)].map(([code]) => `${code}\t90`);
    const keysWith = (reported: readonly string[]) => {
      const now = resultsOf(['ปี 2567', ...items, ...reported.map((name) => `${name}\t80`)].join('\n'));
      return compared(now, now).filter((key) => /^overall$|EIT|^indicator [678]$/.test(key));
    };
    expect(keysWith(names)).toEqual(['overall', 'instrument EIT', 'indicator 6', 'indicator 7', 'indicator 8']);
    expect(keysWith(names.slice(1))).toEqual(['indicator 7', 'indicator 8']);
  });
});
