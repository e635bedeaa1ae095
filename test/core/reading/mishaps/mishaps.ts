/** What a person's hand does to a clean sheet. */

import { type Random, wholeNumber } from '../../lattice/drawnAgency.ts';
import { block, type LaidTab } from '../drawn/block.ts';
import { pick } from '../drawn/draws.ts';
import { type Figures, INSTRUMENTS, instrumentOf, isItem, type Subject } from '../drawn/figures.ts';
import { ISSUES } from '../drawn/layouts/byIssue.ts';
import { issueSheet, sheet, written } from './sheet.ts';

export interface Mishap {
  readonly name: string;
  /** Whether a notice will do: what is right is not known for certain. */
  readonly isMild?: boolean;
  /** The sheet as it is then; what was hit, of which something must be named. */
  readonly befall: (random: Random, figures: Figures) => { tabs: readonly LaidTab[]; hit: readonly Subject[] };
}

export const MISHAPS: readonly Mishap[] = [
  {
    name: 'the column shifted down by a row',
    befall: (_random, figures) => {
      const items = [...figures.keys()].filter(isItem);
      return displaced(figures, items, (item) => items[items.indexOf(item) - 1]);
    },
  },
  {
    name: 'the column shifted up by a row',
    befall: (_random, figures) => {
      const items = [...figures.keys()].filter(isItem);
      return displaced(figures, items, (item) => items[items.indexOf(item) + 1]);
    },
  },
  {
    name: 'a column without indicators beside it slid down by a row',
    befall: (random, figures) => slid(random, figures, 1),
  },
  {
    name: 'a column without indicators beside it slid up by a row',
    befall: (random, figures) => slid(random, figures, -1),
  },
  {
    name: 'two indicators swapped',
    befall: (random, figures) => {
      const { indicators } = pick(random, [INSTRUMENTS.IIT, INSTRUMENTS.OIT]);
      const [one = '', other = ''] = apart(random, figures, indicators);
      return displaced(figures, [one, other], (subject) => (subject === one ? other : one));
    },
  },
  {
    name: 'an item under another issue',
    isMild: true,
    befall: (random, figures) => {
      const item = pick(random, ['i13', 'i10', 'e4', 'e9', 'o14', 'o27']);
      const to = wholeNumber(random, 0, ISSUES.length - 1);
      const issues = ISSUES.map(({ name, items }, index) => ({
        name,
        items: index === to ? [...new Set([...items, item])] : items.filter((own) => own !== item),
      }));
      const belongs = ISSUES[to]?.items.includes(item);
      return { tabs: issueSheet(figures, issues), hit: belongs ? [] : [item] };
    },
  },
  {
    name: '8840 for 88.40',
    befall: (random, figures) => rewritten(figures, [anyItem(random, figures)], (score) => [score.replace('.', '')]),
  },
  {
    name: '-88.40',
    befall: (random, figures) => rewritten(figures, [anyItem(random, figures)], (score) => [`-${score}`]),
  },
  {
    name: 'an impossible indicator',
    befall: (random, figures) =>
      rewritten(figures, [String(wholeNumber(random, 1, 10))], (score) => [Number(score.replace('.', ''))]),
  },
  {
    name: 'OIT as 1 and 0',
    befall: (_random, figures) => rewritten(figures, disclosures(figures), (score) => [Number(score) / 100]),
  },
  {
    name: 'links counted for OIT',
    befall: (random, figures) =>
      rewritten(figures, disclosures(figures), (score) => [Number(score) === 0 ? 0 : wholeNumber(random, 1, 12)]),
  },
];

/** The figures of some stand where others belong. */
function displaced(figures: Figures, hit: readonly Subject[], from: (subject: Subject) => Subject | undefined) {
  const cells = (subject: Subject) => {
    if (!hit.includes(subject)) return [written(figures, subject)];
    const source = from(subject);
    return [source === undefined ? null : written(figures, source)];
  };
  return { tabs: sheet(figures, cells), hit };
}

/** All scores of a list beside the next names; one stands beside the heading or below the table. All items are hit. */
function slid(random: Random, figures: Figures, by: 1 | -1) {
  const letters = pick(random, ['i', 'ie', 'ieo', 'o']);
  const items = [...figures.keys()].filter((subject) => isItem(subject) && letters.includes(subject.charAt(0)));
  const names = ['ข้อ', ...items, null];
  const scores = [...(by === 1 ? [null, null] : [null]), ...items.map((item) => written(figures, item)), null];
  const shifted = by === 1 ? ['คะแนน', ...scores.slice(1)] : scores.slice(1);
  const rows = names.map((name, row) => [name, shifted[row] ?? null]);
  const title = ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'];
  return { tabs: [{ name: 'ผล', ...block([title, ...rows]) }], hit: items };
}

function rewritten(figures: Figures, hit: readonly Subject[], write: (score: string) => readonly (string | number)[]) {
  const cells = (subject: Subject) =>
    hit.includes(subject) ? write(written(figures, subject)) : [written(figures, subject)];
  return { tabs: sheet(figures, cells), hit };
}

/** An item whose score is not 0: that looks the same in every slip. */
function anyItem(random: Random, figures: Figures): Subject {
  return pick(
    random,
    [...figures.keys()].filter((subject) => isItem(subject) && (figures.get(subject) ?? 0) > 1000),
  );
}

function disclosures(figures: Figures): Subject[] {
  return [...figures.keys()].filter((subject) => isItem(subject) && instrumentOf(subject) === 'OIT');
}

/** Two whose figures differ by a point at least. */
function apart(random: Random, figures: Figures, subjects: readonly Subject[]): Subject[] {
  const pairs = subjects.flatMap((one) => subjects.map((other) => [one, other]));
  const distance = ([one = '', other = '']: Subject[]) => Math.abs((figures.get(one) ?? 0) - (figures.get(other) ?? 0));
  return pick(
    random,
    pairs.filter((pair) => distance(pair) >= 100),
  );
}
