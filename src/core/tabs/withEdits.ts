import { EMPTY, type Tab } from '../table/cell.ts';
import type { Edit } from './edit.ts';
import type { Content } from './tabView.ts';

/** The tab as it stands once the edits are written, for what follows in the same run. */
export function withEdits(tab: Tab, edits: readonly Edit[]): Tab {
  const rows = tab.rows.map((row) => [...row]);
  for (const { row, column, cells } of edits) {
    for (const [r, line] of cells.entries()) {
      const target = rows[row - 1 + r] ?? [];
      rows[row - 1 + r] = target;
      for (const [c, { content }] of line.entries()) target[column - 1 + c] = cellOf(content);
    }
  }
  return { ...tab, rows: rows.map((row) => Array.from(row, (cell) => cell ?? EMPTY)) };
}

function cellOf(content: Content) {
  if (content === null || content === '' || typeof content === 'object') return EMPTY;
  return { value: content, text: String(content) };
}
