/** Figures of another kind under a name of their own: on a tab, or in a table under a title. */

import type { Random } from '../../../lattice/drawnAgency.ts';
import { hiddenBlock, type LaidTab } from '../block.ts';
import type { Sources } from '../columns.ts';
import { type Drawn, YEAR } from '../drawn.ts';
import { pick, sample, shuffled } from '../draws.ts';
import { drawAny, drawWhole, established } from '../subjects.ts';
import { NOT_OURS, OF_NO_KIND, OURS } from '../vocabulary.ts';
import { inBlocks, inTabs, type Part } from './arrangements.ts';
import { drawSources, type Scenario } from './scenario.ts';

const TITLE = `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${YEAR}`;

export const kindScenarios: readonly Scenario[] = [
  {
    name: 'a tab of another kind',
    share: 2,
    draw: (random) => {
      const { sources, other } = twoSources(random);
      const ours = pick(random, [...OF_NO_KIND.map(({ tab }) => tab), ...OURS, 'ผลคะแนน', 'ผล ITA']);
      const theirs = pick(random, NOT_OURS);
      const parts = shuffled(random, [part(ours, ours, sources), part(theirs.tab, theirs.title, other)]);
      return drawn(random, sources, inTabs, parts, { expected: 'right' });
    },
  },
  {
    name: 'a table of another kind under its title',
    share: 2,
    draw: (random) => {
      const { sources, other } = twoSources(random);
      const ours = pick(random, [TITLE, 'คะแนนของหน่วยงาน', 'ตารางที่ 2 คะแนนของหน่วยงาน', 'ผลการประเมินของ อบต.ทุ่งหว้า']);
      const theirs = pick(random, NOT_OURS);
      const parts = shuffled(random, [part(ours, ours, sources), part(theirs.tab, theirs.title, other)]);
      return drawn(random, sources, inBlocks, parts, { expected: 'right' });
    },
  },
  {
    name: 'a table of another kind alone of its subjects',
    share: 1,
    draw: (random) => {
      const { sources, other } = twoSources(random);
      const theirs = pick(random, NOT_OURS.slice(0, 6));
      const whole = drawWhole(random, sources.own);
      const items = whole.filter((subject) => /^[ie]\d/.test(subject));
      const totals = whole.filter((subject) => /^\d+$|^[IEO]IT$|^ITA$/.test(subject));
      const arrange = pick(random, [inBlocks, inTabs]);
      const own = arrange(random, [part('ผล', TITLE, sources)], items);
      const foreign = arrange(random, [part(theirs.tab, theirs.title, other)], totals);
      const tabs = arrange === inTabs ? [...own.tabs, ...foreign.tabs] : [joined(own.tabs, foreign.tabs)];
      return {
        layout: own.layout,
        tabs,
        answers: { fiscalYear: YEAR },
        figures: established(sources.own, items),
        expected: 'right',
      };
    },
  },
  {
    name: 'two tabs of no known kind',
    share: 1,
    draw: (random) => {
      const { sources, other } = twoSources(random);
      const [one, two] = sample(random, OF_NO_KIND, 2);
      const parts = [part(one?.tab ?? '', one?.title ?? '', sources), part(two?.tab ?? '', two?.title ?? '', other)];
      return drawn(random, sources, inTabs, shuffled(random, parts), { expected: 'asked', asks: 'score-column' });
    },
  },
  {
    name: 'two tables of no known kind',
    share: 1,
    draw: (random) => {
      const { sources, other } = twoSources(random);
      const [one, two] = sample(random, OF_NO_KIND, 2);
      const parts = [part(one?.tab ?? '', one?.title ?? '', sources), part(two?.tab ?? '', two?.title ?? '', other)];
      return drawn(random, sources, inBlocks, shuffled(random, parts), { expected: 'either' });
    },
  },
  {
    name: 'an old table in hidden rows',
    share: 1,
    draw: (random) => {
      const { sources, other } = twoSources(random);
      const hide = (piece: Part): Part => ({ ...piece, dress: hiddenBlock });
      const parts = shuffled(random, [part('ผล', TITLE, sources), hide(part('ผล', TITLE, other))]);
      return drawn(random, sources, inBlocks, parts, { expected: 'right' });
    },
  },
];

function twoSources(random: Random): { sources: Sources; other: Sources } {
  const sources = drawSources(random);
  return { sources, other: { ...sources, own: sources.others } };
}

function part(tab: string, title: string, sources: Sources): Part {
  return { heading: title, title: [title], tab, sources };
}

function drawn(
  random: Random,
  { own }: Sources,
  arrange: typeof inTabs,
  parts: readonly Part[],
  expected: Pick<Drawn, 'expected' | 'asks'>,
): Drawn {
  const subjects = drawAny(random, own);
  return {
    ...arrange(random, parts, subjects),
    answers: { fiscalYear: YEAR },
    figures: established(own, subjects),
    ...expected,
  };
}

/** Two tabs' contents one below the other. */
function joined([one]: readonly LaidTab[], [two]: readonly LaidTab[]): LaidTab {
  const rows = [...(one?.rows ?? []), [], ...(two?.rows ?? [])];
  return { name: 'ผล', rows, merges: [], hiddenColumns: [] };
}
