import type { Written } from '../../../support/tabs.ts';
import type { Judged } from './tally.ts';

/** A drawn sheet as text: what was drawn, what was expected and what became of it, and its cells. */
export function show({ seed, scenario, drawn, verdict, because }: Judged): string {
  const { layout, answers, expected, asks, tabs } = drawn;
  return [
    `\n== draw ${seed}: ${scenario}, ${layout}; ${JSON.stringify(answers)}`,
    `expected ${expected} ${asks ?? ''}, got ${verdict}: ${because}`,
    ...tabs.flatMap(({ name, rows, merges, hiddenColumns, hiddenRows = [] }) => [
      `-- tab ${name}, ${merges.length} merges, hidden columns ${JSON.stringify(hiddenColumns)}, rows ${hiddenRows.length}`,
      ...rows.map((row) => row.map(shown).join(' | ')),
    ]),
  ].join('\n');
}

function shown(cell: Written): string {
  return cell !== null && typeof cell === 'object' ? cell.text : String(cell ?? '');
}
