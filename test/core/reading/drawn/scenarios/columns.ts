/** One agency, one year; the question is which column holds its scores. */

import type { Random } from '../../../lattice/drawnAgency.ts';
import type { Column, Sources } from '../columns.ts';
import { type Drawn, drawYear, laidOut } from '../drawn.ts';
import { chance, pick, shuffled } from '../draws.ts';
import type { Subject } from '../figures.ts';
import { drawLabels } from '../labels.ts';
import { LAYOUTS } from '../layouts/index.ts';
import type { Layout } from '../layouts/layout.ts';
import { list } from '../layouts/list.ts';
import { drawAny, drawItems, drawWhole, established } from '../subjects.ts';
import { inOffice } from '../surroundings.ts';
import { HEADINGS, type Role } from '../vocabulary.ts';
import { BESIDE, drawRoles, drawSources, known, type Scenario, strange } from './scenario.ts';

/** Figures that do not add up as scores do, whatever heads them. */
const OUT_OF_TUNE: readonly Role[] = ['full', 'respondents', 'rank', 'change', 'target', 'budget', 'verdict', 'remark'];

export const columnScenarios: readonly Scenario[] = [
  {
    name: 'the heading is known',
    share: 4,
    draw: (random) => {
      const sources = drawSources(random);
      const roles = drawRoles(random, BESIDE, 0, 4);
      const unclear = roles.filter(() => chance(random, 0.3));
      const clear = roles.filter((role) => !unclear.includes(role));
      const columns = [
        known(random, 'score', sources),
        ...clear.map((role) => known(random, role, sources)),
        ...strange(random, unclear, sources),
      ];
      return sheet(random, sources, columns, drawAny(random, sources.own), 'right');
    },
  },
  {
    name: 'the other headings are known',
    share: 2,
    draw: (random) => {
      const sources = drawSources(random);
      const columns = [
        ...strange(random, ['score'], sources),
        ...drawRoles(random, BESIDE, 1, 4).map((role) => known(random, role, sources)),
      ];
      return sheet(random, sources, columns, drawAny(random, sources.own), 'right');
    },
  },
  {
    name: 'the arithmetic decides',
    share: 2,
    draw: (random) => {
      const sources = drawSources(random);
      const columns = strange(random, ['score', ...drawRoles(random, OUT_OF_TUNE, 1, 3)], sources);
      return sheet(random, sources, columns, drawWhole(random, sources.own), 'right');
    },
  },
  {
    name: 'items alone, no heading known',
    share: 1,
    draw: (random) => {
      const sources = drawSources(random);
      const columns = strange(random, ['score', ...drawRoles(random, BESIDE, 1, 3)], sources);
      return sheet(random, sources, columns, drawItems(random, sources.own), 'either');
    },
  },
  {
    name: 'two columns fit alike',
    share: 2,
    draw: (random) => {
      const sources = drawSources(random);
      const columns = [
        ...strange(random, ['score', 'last-year'], sources),
        ...drawRoles(random, ['full', 'rank', 'topic', 'number'], 0, 2).map((role) => known(random, role, sources)),
      ];
      return {
        ...sheet(random, sources, columns, drawAny(random, sources.own), 'asked'),
        asks: 'score-column',
      };
    },
  },
  {
    name: 'a hidden draft',
    share: 1,
    draw: (random) => {
      const sources = drawSources(random);
      const heading = pick(random, HEADINGS.score);
      const score = { ...known(random, 'score', sources), heading };
      const draft = { ...known(random, 'last-year', sources), heading, hidden: true };
      return sheet(random, sources, [score, draft], drawAny(random, sources.own), 'right', [list]);
    },
  },
];

function sheet(
  random: Random,
  { own }: Sources,
  columns: readonly Column[],
  subjects: readonly Subject[],
  expected: Drawn['expected'],
  layouts: readonly Layout[] = LAYOUTS,
): Drawn {
  const { answers, titles } = drawYear(random);
  const content = { subjects, columns: shuffled(random, columns), labels: drawLabels(random) };
  return {
    ...inOffice(random, laidOut(random, content, titles, layouts)),
    answers,
    figures: established(own, subjects),
    expected,
  };
}
