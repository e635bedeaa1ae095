import { type Random, seeded } from '../../lattice/drawnAgency.ts';
import type { Drawn } from './drawn.ts';
import { type Judgement, judge, type Verdict } from './judge.ts';
import { read } from './readDrawn.ts';
import { SCENARIOS } from './scenarios/index.ts';
import type { Scenario } from './scenarios/scenario.ts';

export interface Judged extends Judgement {
  readonly seed: number;
  readonly scenario: string;
  readonly drawn: Drawn;
}

/** Draws so many sheets, the same ones each time, and reads them. */
export function judgeDraws(count: number): Judged[] {
  return Array.from({ length: count }, (_, seed) => judgeDraw(seed));
}

export function judgeDraw(seed: number): Judged {
  const random = seeded(seed);
  const { name, draw } = drawScenario(random);
  const drawn = draw(random);
  return { seed, scenario: name, drawn, ...judge(drawn, read(drawn)) };
}

/** Whether the reader did what it can do with such a sheet. */
export function isAsExpected({ verdict, drawn }: Judged): boolean {
  return drawn.expected === 'either' ? verdict !== 'wrong' : verdict === drawn.expected;
}

function drawScenario(random: Random): Scenario {
  const lots = SCENARIOS.flatMap((scenario) => Array.from({ length: scenario.share }, () => scenario));
  const drawn = lots[Math.floor(random() * lots.length)];
  if (!drawn) throw new Error('No scenario');
  return drawn;
}

const VERDICTS: readonly Verdict[] = ['right', 'asked', 'unread', 'named', 'wrong'];

/** Lines of text: how many of each kind got which verdict. */
export function table(judged: readonly Judged[], kindOf: (judged: Judged) => string): string {
  const kinds = [...new Set(judged.map(kindOf))].sort();
  const line = (what: string, columns: readonly (string | number)[]) =>
    what.padEnd(46) + columns.map((column) => String(column).padStart(8)).join('');
  const counted = (ones: readonly Judged[]) =>
    VERDICTS.map((verdict) => ones.filter((one) => one.verdict === verdict).length);
  return [
    line('', ['drawn', ...VERDICTS]),
    ...kinds.map((kind) => {
      const ones = judged.filter((one) => kindOf(one) === kind);
      return line(kind, [ones.length, ...counted(ones)]);
    }),
    line('all', [judged.length, ...counted(judged)]),
  ].join('\n');
}
