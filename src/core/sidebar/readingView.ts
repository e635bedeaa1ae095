import type { Language } from '../messages/catalogue.ts';
import { receiptOutcome } from '../outcome/receiptOutcome.ts';
import type { Receipt } from '../reading/receipt/receipt.ts';
import type { ReadingView } from './sidebarState.ts';

/** How the scores were read, in words, with the columns that could be taken instead. */
export function readingView(receipt: Receipt, language: Language): ReadingView {
  const { scoreColumns, ignored, unread } = receiptOutcome(receipt, language);
  return {
    scoreColumns: scoreColumns.map(({ cells, heading, why }) => ({ cells: cells.join(' '), heading, why })),
    others: ignored.map(({ cells, heading, takenFor }, index) => ({
      cells: cells.join(' '),
      heading,
      takenFor,
      column: receipt.ignored[index]?.name ?? null,
    })),
    unread,
  };
}
