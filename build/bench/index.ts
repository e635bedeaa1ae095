/**
 * How much CPU an analysis takes, beside what it took: `npm run bench`, or `npm run bench -- REVISION` to compare with
 * another revision than the last one that looked at every row again for everybody who asked.
 *
 * Both are measured in turn, several times, so that a busy machine slows both; the median of each is printed.
 */

import { execFileSync } from 'node:child_process';
import { withRevision } from './revision.ts';

const BEFORE = '0066d3b';
const ROUNDS = 3;
const WORKBOOKS = { clean: 'a clean table of 59 items', crowded: 'the same beside 200,000 other cells' } as const;

type Measured = Record<keyof typeof WORKBOOKS, number[]>;

function measure(sources: string): Measured {
  const args = ['--import', 'tsx', 'build/bench/measure.ts', sources];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const revision = process.argv[2] ?? BEFORE;
await withRevision(revision, (before) => {
  const rounds = Array.from({ length: ROUNDS }, () => ({ old: measure(before), now: measure('.') }));
  process.stdout.write('CPU of one analysis, medians\n');
  for (const key of Object.keys(WORKBOOKS) as (keyof typeof WORKBOOKS)[]) {
    const old = median(rounds.flatMap((round) => round.old[key]));
    const now = median(rounds.flatMap((round) => round.now[key]));
    const figures = `${revision} ${old.toFixed(1)} ms, now ${now.toFixed(1)} ms: ${(old / now).toFixed(1)} times cheaper`;
    process.stdout.write(`${WORKBOOKS[key].padEnd(40)}${figures}\n`);
  }
});
