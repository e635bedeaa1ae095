/** Figures out of 30, 30 and 40, and the two parts of EIT. */

import { drawColumn } from '../columns.ts';
import { drawYear, laidOut } from '../drawn.ts';
import { pick, shuffled } from '../draws.ts';
import { INSTRUMENT_IDS, INSTRUMENTS } from '../figures.ts';
import { drawLabels } from '../labels.ts';
import { list } from '../layouts/list.ts';
import { turned } from '../layouts/turned.ts';
import { established } from '../subjects.ts';
import { inOffice } from '../surroundings.ts';
import { HEADINGS } from '../vocabulary.ts';
import { drawSources, known, type Scenario } from './scenario.ts';

export const weightedScenarios: readonly Scenario[] = [
  {
    name: 'instruments weighted, nothing else',
    share: 1,
    draw: (random) => {
      const sources = drawSources(random);
      const subjects = [...INSTRUMENT_IDS, 'ITA'];
      const heading = pick(random, ['คะแนน (30/30/40)', 'คะแนนถ่วงน้ำหนัก', 'คะแนนที่ได้หลังถ่วงน้ำหนัก']);
      const columns = shuffled(random, [
        drawColumn(random, 'weighted', heading, sources),
        ...pick(random, [[], [known(random, 'weight', sources)]]),
      ]);
      const { answers, titles } = drawYear(random);
      return {
        ...inOffice(random, laidOut(random, { subjects, columns, labels: drawLabels(random) }, titles, [list])),
        answers,
        figures: established(sources.own, subjects),
        expected: 'right',
        tolerance: 2,
      };
    },
  },
  {
    name: 'indicators weighted, nothing else',
    share: 1,
    draw: (random) => {
      const sources = drawSources(random);
      const indicators = INSTRUMENT_IDS.flatMap((id) => INSTRUMENTS[id].indicators);
      const subjects = pick(random, [indicators, [...indicators, 'ITA'], [...indicators, ...INSTRUMENT_IDS, 'ITA']]);
      const beside = pick(random, [[], ['weight' as const], ['rank' as const, 'full' as const]]);
      const columns = shuffled(random, [
        known(random, 'weighted', sources),
        ...beside.map((role) => known(random, role, sources)),
      ]);
      const { answers, titles } = drawYear(random);
      return {
        ...inOffice(random, laidOut(random, { subjects, columns, labels: drawLabels(random) }, titles, [list])),
        answers,
        figures: established(sources.own, subjects),
        expected: 'right',
        // Of a figure out of 6 the hundredth tells no more.
        tolerance: 9,
      };
    },
  },
  {
    name: 'instruments weighted, headed as scores',
    share: 1,
    draw: (random) => {
      const sources = drawSources(random);
      const subjects = [...INSTRUMENT_IDS, 'ITA'];
      const columns = [
        { ...known(random, 'weighted', sources), heading: pick(random, HEADINGS.score) },
        ...pick(random, [[], [known(random, 'weight', sources)]]),
      ];
      const { answers, titles } = drawYear(random);
      return {
        ...inOffice(
          random,
          laidOut(random, { subjects, columns: shuffled(random, columns), labels: drawLabels(random) }, titles, [list]),
        ),
        answers,
        figures: established(sources.own, subjects),
        expected: 'right',
        tolerance: 2,
      };
    },
  },
  {
    name: 'EIT in two parts beside their mean',
    share: 1,
    draw: (random) => {
      const sources = drawSources(random);
      const subjects = ['6', '7', '8'];
      const apart = (sign: number) => (subject: string) => {
        const middle = sources.own.get(subject) ?? 0;
        return sources.writing(middle + sign * Math.min(300, 10_000 - middle, middle));
      };
      const columns = [
        { ...drawColumn(random, 'last-year', 'EIT ส่วนที่ 1', sources), cell: apart(-1) },
        { ...drawColumn(random, 'last-year', 'EIT ส่วนที่ 2', sources), cell: apart(1) },
        drawColumn(random, 'score', pick(random, ['คะแนน EIT', 'EIT รวม', 'คะแนน']), sources),
      ];
      const { answers, titles } = drawYear(random);
      return {
        ...inOffice(random, laidOut(random, { subjects, columns, labels: drawLabels(random) }, titles, [list, turned])),
        answers,
        figures: established(sources.own, subjects),
        expected: 'right',
      };
    },
  },
];
