/**
 * Sheets as people might send them, laid out by a generator that knows the right answers: they are read right, or a
 * question is asked. A normal run draws a few hundred; `ITA_DRAWS=10000 npx vitest run test/core/reading/drawn` draws
 * more, the first ones being the same, and `npm run drawn` prints them by kind.
 */

import { expect, test } from 'vitest';
import { judgeDraws, table } from './tally.ts';

const DRAWS = Number(process.env['ITA_DRAWS'] ?? 300);

test(`${DRAWS} drawn sheets are read right, or a question is asked`, { timeout: 1_800_000 }, () => {
  const judged = judgeDraws(DRAWS);
  process.stdout.write(
    `\n${table(judged, ({ scenario }) => scenario)}\n${table(judged, ({ drawn }) => drawn.layout)}\n`,
  );
  const decided = judged.filter(({ drawn }) => drawn.expected === 'right');
  const open = judged.filter(({ drawn }) => drawn.expected === 'asked');
  const described = ({ seed, scenario, because, drawn }: (typeof judged)[number]) =>
    `draw ${seed}, ${scenario}, ${drawn.layout}: ${because}`;

  expect(judged.filter(({ verdict }) => verdict === 'wrong').map(described)).toEqual([]);
  expect(open.filter(({ verdict }) => verdict !== 'asked').map(described)).toEqual([]);
  expect(decided.filter(({ verdict }) => verdict === 'right').length / decided.length).toBeGreaterThanOrEqual(0.95);
});
