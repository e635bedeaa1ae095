/**
 * What becomes of drawn sheets, by kind and by layout: `npm run drawn -- 10000`. Some of them with their cells, by the
 * numbers under which the first prints them: `npm run drawn -- show 12 39`.
 */

import { show } from './show.ts';
import { isAsExpected, judgeDraw, judgeDraws, table } from './tally.ts';

const [first = '1000', ...numbers] = process.argv.slice(2);
const lines = first === 'show' ? numbers.map((seed) => show(judgeDraw(Number(seed)))) : tables(Number(first));
process.stdout.write(`${lines.join('\n')}\n`);

function tables(count: number): string[] {
  const judged = judgeDraws(count);
  return [
    table(judged, ({ scenario, drawn }) => `${scenario} (${drawn.expected})`),
    '',
    table(judged, ({ drawn }) => drawn.layout),
    '',
    ...judged
      .filter((one) => !isAsExpected(one))
      .map(
        ({ seed, scenario, drawn, verdict, because }) =>
          `draw ${seed}, ${scenario}, ${drawn.layout}: ${verdict}, ${because}`,
      ),
  ];
}
