/** What rows are about that have a number and no code: the items of a survey, or the ten indicators. */

import { type Framework, INSTRUMENTS, type InstrumentId } from '../../framework/framework.ts';
import { frameworks } from '../../framework/frameworks.ts';
import { itemsOfIndicator } from '../../framework/lookup.ts';
import type { Subject } from '../statement.ts';
import type { NumberAlone, RowLine } from './rowLines.ts';

type NumberedLine = RowLine & { readonly named: NumberAlone };

/** One instrument's rows that follow each other. */
interface Run {
  readonly instrument: InstrumentId;
  readonly lines: NumberedLine[];
}

const INDICATORS: Readonly<Record<InstrumentId, readonly number[]>> = {
  IIT: [1, 2, 3, 4, 5],
  EIT: [6, 7, 8],
  OIT: [9, 10],
};

/**
 * The subjects of a tab's numbered lines. A run counts from 1 or goes on from the run before; runs that are numbered as
 * the ten indicators are, and nothing beyond, are those. A run that does neither is about nothing known. Items that are
 * numbered anew under each indicator go on from those of the one before.
 */
export function numberedSubjects(lines: readonly RowLine[]): ReadonlyMap<RowLine, Subject> {
  const numbered = lines.filter(isNumbered);
  const anew = INSTRUMENTS.filter((id) => beginsAnew(numbered.filter(({ named }) => named.instrument === id)));
  const subjects = new Map<RowLine, Subject>();
  for (const id of anew) {
    const own = numbered.filter(({ named }) => named.instrument === id);
    for (const [index, line] of isWhole(own, id) ? own.entries() : []) subjects.set(line, itemOf(id, index + 1));
  }
  const runs = runsOf(numbered.filter(({ named }) => !anew.includes(named.instrument)));
  if (runs.length > 1 && runs.every(isIndicators)) {
    for (const line of runs.flatMap((run) => run.lines))
      subjects.set(line, { kind: 'indicator', id: line.named.number });
    return subjects;
  }
  const counted: Partial<Record<InstrumentId, number>> = {};
  let last = 0;
  for (const { instrument, lines: own } of runs) {
    const first = own[0]?.named.number ?? 0;
    const goesOn = first === (counted[instrument] ?? 0) + 1;
    const offset = goesOn ? 0 : first === last + 1 ? last : null;
    last = own[own.length - 1]?.named.number ?? last;
    if (offset === null && first !== 1) continue;
    for (const line of own) subjects.set(line, itemOf(instrument, line.named.number - (offset ?? 0)));
    counted[instrument] = last - (offset ?? 0);
  }
  return subjects;
}

function isNumbered(line: RowLine): line is NumberedLine {
  return line.named.kind === 'number';
}

/** Whether the count begins again where another indicator does. */
function beginsAnew(lines: readonly NumberedLine[]): boolean {
  return lines.some(({ named: { number, indicator } }, index) => {
    const before = lines[index - 1]?.named;
    return before != null && number === 1 && before.indicator !== null && indicator !== before.indicator;
  });
}

/** One that is left out would shift those after it: only where each indicator has as many as in some year is none. */
function isWhole(lines: readonly NumberedLine[], instrument: InstrumentId): boolean {
  const found = lines.map(({ named: { indicator, number } }) => `${indicator} ${number}`).join();
  const inYear = (framework: Framework) =>
    framework.indicators
      .filter((indicator) => indicator.instrument === instrument)
      .flatMap(({ id }) => itemsOfIndicator(framework, id).map((_, index) => `${id} ${index + 1}`));
  return frameworks.some((framework) => inYear(framework).join() === found);
}

/** A new run begins with another instrument, or where the numbers fall; a figure may have several rows. */
function runsOf(lines: readonly NumberedLine[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const run = runs[runs.length - 1];
    const before = run?.lines[run.lines.length - 1];
    const goesOn = run?.instrument === line.named.instrument && before && line.named.number >= before.named.number;
    if (run && goesOn) run.lines.push(line);
    else runs.push({ instrument: line.named.instrument, lines: [line] });
  }
  return runs;
}

function isIndicators({ instrument, lines }: Run): boolean {
  return [...new Set(lines.map(({ named }) => named.number))].join() === INDICATORS[instrument].join();
}

function itemOf(instrument: InstrumentId, number: number): Subject {
  return { kind: 'item', code: `${instrument.charAt(0).toLowerCase()}${number}` };
}
