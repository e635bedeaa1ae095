import type { Language } from '../messages/catalogue.ts';
import { receiptOutcome } from '../outcome/receiptOutcome.ts';
import type { Receipt } from '../reading/receipt/receipt.ts';
import type { ReadingView } from './sidebarState.ts';

/** How the scores were read, in words, with the columns that could be taken instead. */
export function readingView(receipt: Receipt, language: Language): ReadingView {
  const { sources, scoreColumns, ignored, unread } = receiptOutcome(receipt, language);
  const all = [...scoreColumns, ...ignored, ...unread].flatMap(({ cells }) => cells);
  const isOneTab = new Set(all.map((cell) => cell.slice(0, cell.lastIndexOf('!')))).size === 1 && sources.length === 1;
  const shown = (cells: readonly string[]) =>
    cells.map((cell) => (isOneTab ? cell.slice(cell.lastIndexOf('!') + 1) : cell)).join(' ');
  return {
    scoreColumns: scoreColumns.map(({ cells, heading, why }) => ({ cells: shown(cells), heading, why })),
    others: ignored.map(({ cells, heading, takenFor }, index) => ({
      cells: shown(cells),
      heading,
      takenFor,
      column: receipt.ignored[index]?.name ?? null,
    })),
    unread: unread.map(({ cells, why }) => ({ cells: shown(cells), why })),
  };
}
