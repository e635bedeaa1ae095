/** The figures of several years, or of no year that anybody states. */

import { type Random, wholeNumber } from '../../../lattice/drawnAgency.ts';
import { type Drawn, laidOut, YEAR } from '../drawn.ts';
import { pick, shuffled } from '../draws.ts';
import { drawLabels } from '../labels.ts';
import { drawAny, established, totalsOf } from '../subjects.ts';
import { inOffice } from '../surroundings.ts';
import { thaiDigits } from '../writing.ts';
import { inBlocks, inColumns, inTabs, type Part } from './arrangements.ts';
import { drawSources, known, type Scenario } from './scenario.ts';

const YEAR_FORMS: readonly ((year: number) => string)[] = [
  (year) => `ปี ${year - 2500}`,
  (year) => `พ.ศ. ${year}`,
  (year) => `ปีงบประมาณ ${year}`,
  (year) => `คะแนนปี ${year}`,
  (year) => `คะแนน ${thaiDigits(String(year))}`,
  (year) => `FY${year - 543}`,
  (year) => String(year - 543),
  String,
];
/** Only where this year is known: nothing else says which year it is. */
const RELATIVE: (year: number) => string = (year) => (year === YEAR ? 'ปีนี้' : 'ปีก่อน');

export const yearScenarios: readonly Scenario[] = [
  {
    name: 'several years, one asked for',
    share: 2,
    draw: (random) => ({
      ...severalYears(random, pick(random, [...YEAR_FORMS, RELATIVE])),
      answers: { fiscalYear: YEAR },
      expected: 'right',
    }),
  },
  {
    name: 'several years, none asked for',
    share: 1,
    draw: (random) => ({
      ...severalYears(random, pick(random, YEAR_FORMS)),
      answers: {},
      expected: 'asked',
      asks: 'year',
    }),
  },
  {
    name: 'no year at all',
    share: 1,
    draw: (random) => {
      const sources = drawSources(random);
      const subjects = totalsOf(sources.own);
      const content = { subjects, columns: [known(random, 'score', sources)], labels: drawLabels(random) };
      const figures = established(sources.own, subjects);
      return {
        ...inOffice(random, laidOut(random, content, [])),
        answers: {},
        figures,
        expected: 'asked',
        asks: 'year',
      };
    },
  },
];

function severalYears(random: Random, form: (year: number) => string): Pick<Drawn, 'layout' | 'tabs' | 'figures'> {
  const sources = drawSources(random);
  const other = form === RELATIVE ? YEAR - 1 : YEAR + pick(random, [-1, -1, 1]);
  const parts = [
    { heading: form(YEAR), ...titlesOf(YEAR), sources },
    { heading: form(other), ...titlesOf(other), sources: { ...sources, own: sources.others } },
  ];
  const subjects = drawAny(random, sources.own);
  const beside = wholeNumber(random, 0, 2) === 0 ? [known(random, 'full', sources)] : [];
  const arrange = form === RELATIVE ? inColumns : pick(random, [inColumns, inColumns, inColumns, inBlocks, inTabs]);
  const arranged = arrange(random, shuffled(random, parts), subjects, beside);
  return { ...inOffice(random, arranged), figures: established(sources.own, subjects) };
}

function titlesOf(year: number): Pick<Part, 'title' | 'tab'> {
  return { title: [`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`], tab: `ITA ${year}` };
}
