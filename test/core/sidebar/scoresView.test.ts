import { describe, expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { MARK_COLOURS } from '../../../src/core/highlights.ts';
import { mergePlan } from '../../../src/core/plan/mergePlan.ts';
import { legend, scoresView } from '../../../src/core/sidebar/scoresView.ts';
import { analysisOf } from '../../support/checking.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

describe('what the sidebar shows of the scores', () => {
  const seedView = () => {
    const seed = analysisOf(seedTab());
    const plan = { merged: mergePlan([], seed.proposals, []), cells: [] };
    return { seed, view: scoresView(seed, fy2567, plan, true, null, 'th') };
  };

  test('are the year, how many items were read, and all that follows', () => {
    const { seed, view } = seedView();
    expect([view.fiscalYear, view.yearKnown, view.itemCount]).toEqual([2567, true, 48]);
    expect([view.findings.length, view.weak.length]).toEqual([seed.findings.length, 17]);
    expect([view.results.overall.used, view.thresholds.length, view.highlight.on]).toEqual([74.67, 3, true]);
    expect(view.plan.measures).toHaveLength(seed.proposals.length);
  });

  test('names what the document would ask for, in the agency and in the plan', () => {
    expect(seedView().view.essentials).toEqual([]);
    const silent = analysisOf(tabOf('i1\t90'));
    const merged = mergePlan(
      silent.proposals.slice(0, 1).map((measure) => ({ ...measure, responsible: null })),
      [],
      [],
    );
    const { essentials } = scoresView(silent, fy2567, { merged, cells: [] }, false, null, 'th');
    expect(essentials.map(({ what }) => what)).toEqual(['name', 'district', 'province', 'responsible']);
  });
});

describe('the legend', () => {
  test('explains every colour, in words of its own', () => {
    const entries = legend(fy2567, 'th');
    expect(entries.map(({ kind, colour }) => [kind, colour])).toEqual(
      (['error', 'warning', 'weak', 'notice'] as const).map((kind) => [kind, MARK_COLOURS[kind]]),
    );
    expect(new Set(entries.flatMap(({ label, meaning }) => [label, meaning])).size).toBe(8);
  });

  test('says under which scores an item is weak, the surveys’ once where they are the same', () => {
    const meaning = (thresholds: Partial<typeof fy2567.thresholds.value>) => {
      const value = { ...fy2567.thresholds.value, ...thresholds };
      return legend({ ...fy2567, thresholds: { ...fy2567.thresholds, value } }, 'en').find(
        ({ kind }) => kind === 'weak',
      )?.meaning;
    };
    expect(meaning({})).toMatch(/85\.00(?!\/).*100\.00/);
    expect(meaning({ EIT: 9000 })).toMatch(/85\.00\/90\.00.*100\.00/);
  });
});
