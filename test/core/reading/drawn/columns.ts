import type { Written } from '../../../support/tabs.ts';
import { type Random, wholeNumber } from '../../lattice/drawnAgency.ts';
import { chance, pick } from './draws.ts';
import { type Figures, INSTRUMENTS, instrumentOf, isItem, isSubIndicator, type Subject, weightOf } from './figures.ts';
import type { Role } from './vocabulary.ts';
import type { Writing } from './writing.ts';

/** A column beside the names: what it says of each subject, a cell or none. */
export interface Column {
  readonly heading: string;
  readonly role: Role;
  readonly hidden?: boolean;
  readonly cell: (subject: Subject) => Written;
}

/** What a role's cells are made from. `own` are the right figures, `others` an unrelated agency's or year's. */
export interface Sources {
  readonly own: Figures;
  readonly others: Figures;
  readonly writing: Writing;
}

type Draw = (random: Random, sources: Sources) => (subject: Subject) => Written;

/** How the cells of each role come about. A draw is made once a column; cells are drawn where people differ by row. */
const CELLS: Readonly<Record<Role, Draw>> = {
  score:
    (_random, { own, writing }) =>
    (subject) =>
      figure(own, subject, writing),
  'last-year':
    (_random, { others, writing }) =>
    (subject) =>
      figure(others, subject, writing),
  draft:
    (_random, { others, writing }) =>
    (subject) =>
      figure(others, subject, writing),
  mean: (random, { writing }) => {
    const same = chance(random, 0.3) ? wholeNumber(random, 8700, 9400) : null;
    return memo(() => writing(same ?? wholeNumber(random, 7000, 9899)));
  },
  full: (random) => constant(pick(random, [100, 100, '100', '๑๐๐'])),
  target: (random) => constant(pick(random, [85, 90, '85', '๘๕'])),
  respondents: (random) => {
    const people = { IIT: wholeNumber(random, 15, 400), EIT: wholeNumber(random, 15, 400), OIT: null };
    return (subject) => (isItem(subject) ? people[instrumentOf(subject) ?? 'OIT'] : null);
  },
  rank: (random) => memo(() => wholeNumber(random, 1, 76)),
  weighted:
    (_random, { own, writing }) =>
    (subject) =>
      isWeighed(subject) ? writing(Math.round(((own.get(subject) ?? 0) * weightOf(subject)) / 100)) : null,
  weight: () => (subject) => (isWeighed(subject) ? weightOf(subject) : null),
  change: (random) => memo(() => wholeNumber(random, -900, 1200) / 100),
  indicator: () => (subject) => (isItem(subject) ? indicatorOfItem(subject) : null),
  number: () => {
    let row = 0;
    return memo(() => ++row);
  },
  budget: (random) => memo(() => 500 * wholeNumber(random, 1, 900)),
  links: (random) => memo((subject) => (subject.startsWith('o') ? wholeNumber(random, 0, 14) : null)),
  verdict:
    (_random, { own }) =>
    (subject) =>
      (own.get(subject) ?? 0) >= 8500 ? 'ผ่าน' : 'ไม่ผ่าน',
  remark: (random) => memo(() => (chance(random, 0.2) ? `ปรับปรุงจากปีก่อน ${wholeNumber(random, 1, 9)}.5 คะแนน` : null)),
  topic: () => (subject) => (isItem(subject) ? 'ประเด็นที่ใช้ประเมินของข้อนี้' : null),
};

export function drawColumn(random: Random, role: Role, heading: string, sources: Sources): Column {
  return { heading, role, cell: CELLS[role](random, sources) };
}

function isWeighed(subject: Subject): boolean {
  return !isItem(subject) && !isSubIndicator(subject);
}

function figure(figures: Figures, subject: Subject, writing: Writing): Written {
  const score = figures.get(subject);
  return score === undefined ? null : writing(score);
}

function constant(value: Written): (subject: Subject) => Written {
  return () => value;
}

/** The same answer whenever a subject is asked for again: an item may stand in several tables. */
function memo(draw: (subject: Subject) => Written): (subject: Subject) => Written {
  const drawn = new Map<Subject, Written>();
  return (subject) => {
    if (!drawn.has(subject)) drawn.set(subject, draw(subject));
    return drawn.get(subject) ?? null;
  };
}

/** Three items an indicator in the surveys, o1–o25 and o26–o35 in what is disclosed. */
export function indicatorOfItem(item: Subject): number {
  const number = Number(item.slice(1));
  if (item.startsWith('o')) return number <= 25 ? 9 : 10;
  return Math.ceil(number / 3) + (item.startsWith('e') ? INSTRUMENTS.IIT.indicators.length : 0);
}
