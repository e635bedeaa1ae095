/** Columns beside items that have the figures of what the items belong to: `คะแนนรายข้อ | คะแนนตัวชี้วัด | คะแนนเครื่องมือ`. */

import { INSTRUMENTS } from '../../framework/framework.ts';
import { comparable } from '../../text/normalise.ts';
import type { Subject } from '../statement.ts';
import type { Column, Entry, Line } from './grid.ts';

/** What a line's items make up, and the words of a heading that say so. */
interface Whole {
  readonly of: (line: Line) => Subject | null;
  readonly words: RegExp;
}

const WHOLES: readonly Whole[] = [
  {
    of: ({ subject, indicator }) =>
      subject.kind === 'item' && indicator !== null ? { kind: 'indicator', id: indicator } : null,
    words: /ตัวชี้วัด|ตชว|indicator/,
  },
  {
    of: ({ subject }) => {
      const id =
        subject.kind === 'item'
          ? INSTRUMENTS.find((one) => subject.code.startsWith(one.charAt(0).toLowerCase()))
          : undefined;
      return id ? { kind: 'instrument', id } : null;
    },
    words: /เครื่องมือ|แบบวัด|instrument/,
  },
];

/** Staff leave a score out here and there. */
const MOST = 0.9;

/**
 * The columns that are the items' own, and those of wholes with a line for each. A column is of wholes where another one is
 * headed as scores and has a figure for every item, and it has one figure a whole, several at least: merged down from the
 * whole's first item, or the same beside each and headed so.
 */
export function withWholes(columns: readonly Column[]): {
  readonly own: readonly Column[];
  readonly wholes: readonly Column[];
} {
  const isFull = ({ role, entries }: Column) => {
    const items = entries.filter(isOfItem);
    return role === 'score' && items.filter(isFilled).length >= MOST * items.length;
  };
  const found = columns.flatMap((column) => {
    const hasItems = columns.some((other) => other !== column && isFull(other));
    const whole = hasItems && column.role === 'score' ? WHOLES.find((one) => isOf(column, one)) : undefined;
    return whole ? [{ column, whole }] : [];
  });
  return {
    own: columns.filter((column) => !found.some((one) => one.column === column)),
    wholes: found.map(({ column, whole }) => ({ ...column, entries: firsts(column, whole) })),
  };
}

function isOf({ heading, entries }: Column, whole: Whole): boolean {
  const runs = runsOf(entries, whole);
  const isAtTheFirst = runs.every(([first, ...others]) => first && isFilled(first) && !others.some(isFilled));
  const isTheSame = runs.every((run) => new Set(run.filter(isFilled).map(({ text }) => text)).size <= 1);
  const isHeaded = whole.words.test(comparable(heading));
  return runs.length > 1 && runs.some((run) => run.length > 1) && (isAtTheFirst || (isHeaded && isTheSame));
}

/** The figure of each whole, and those of lines that are no items: a total below. */
function firsts({ entries }: Column, whole: Whole): Entry[] {
  const ofWholes = runsOf(entries, whole).flatMap((run): Entry[] => {
    const entry = run.find(isFilled);
    const subject = entry && whole.of(entry.line);
    return entry && subject ? [{ ...entry, line: { ...entry.line, subject, needsNumber: true } }] : [];
  });
  return [...ofWholes, ...entries.filter((entry) => !isOfItem(entry) && isFilled(entry))];
}

/** One whole's entries that follow each other; none where a line has no whole, or one comes again. */
function runsOf(entries: readonly Entry[], { of }: Whole): Entry[][] {
  const runs = new Map<string, Entry[]>();
  let last = '';
  for (const entry of entries.filter(isOfItem)) {
    const key = JSON.stringify(of(entry.line));
    if (key === 'null' || (key !== last && runs.has(key))) return [];
    runs.set(key, [...(runs.get(key) ?? []), entry]);
    last = key;
  }
  return [...runs.values()];
}

function isOfItem({ line }: Entry): boolean {
  return line.subject.kind === 'item';
}

function isFilled({ parsed }: Entry): boolean {
  return parsed.kind === 'number';
}
