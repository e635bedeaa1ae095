/** Several agencies in one file, one of them chosen or none. */

import type { Random } from '../../../lattice/drawnAgency.ts';
import { AGENCIES, properName, shortForm } from '../agencyNames.ts';
import { type Drawn, YEAR } from '../drawn.ts';
import { pick, sample, shuffled } from '../draws.ts';
import { drawAny, established } from '../subjects.ts';
import { inBlocks, inColumns, inTabs } from './arrangements.ts';
import { drawSources, known, type Scenario } from './scenario.ts';

/** The name as somebody would give it. */
const CALLED: readonly ((name: string) => string)[] = [(name) => name, shortForm, properName];

export const agencyScenarios: readonly Scenario[] = [
  {
    name: 'several agencies, one chosen',
    share: 2,
    draw: (random) => several(random, (name) => pick(random, CALLED)(name), 'right'),
  },
  { name: 'several agencies, none chosen', share: 1, draw: (random) => several(random, () => null, 'asked') },
  {
    name: 'several agencies, another chosen',
    share: 1,
    draw: (random) => several(random, () => 'องค์การบริหารส่วนตำบลที่ไม่มีในไฟล์', 'asked'),
  },
];

function several(random: Random, called: (name: string) => string | null, expected: 'right' | 'asked'): Drawn {
  const writing = drawSources(random).writing;
  const names = sample(random, AGENCIES, pick(random, [2, 2, 3]));
  const title = pick(random, [(name: string) => [name], (name: string) => ['หน่วยงาน', name]]);
  const agencies = names.map((name) => ({
    heading: name,
    title: title(name),
    tab: shortForm(name),
    sources: { ...drawSources(random), writing },
  }));
  const [chosen] = agencies;
  if (!chosen) throw new Error('No agency');
  const subjects = drawAny(random, chosen.sources.own);
  const agency = called(chosen.heading);
  const arrange = pick(random, [inColumns, inColumns, inBlocks, inTabs]);
  const beside = pick(random, [[], [known(random, 'mean', chosen.sources)]]);
  return {
    ...arrange(random, shuffled(random, agencies), subjects, beside),
    answers: { fiscalYear: YEAR, ...(agency === null ? {} : { agency }) },
    expected,
    ...(expected === 'asked' ? { asks: 'agency' as const } : {}),
    figures: established(chosen.sources.own, subjects),
  };
}
