import type { Language } from '../messages/catalogue.ts';
import { receiptOutcome, spanOf } from '../outcome/receiptOutcome.ts';
import type { Receipt, TakenFor } from '../reading/receipt.ts';
import { columnLetters, quoteTab } from '../table/address.ts';
import type { Place } from '../table/cell.ts';
import type { ReadingView } from './sidebarState.ts';

/** Another agency, year or tab is chosen as such, not by its column. */
const CHOSEN_OTHERWISE: readonly TakenFor[] = ['other-agency', 'other-year', 'other-tab'];

/** How the scores were read, in words, with the columns that could be taken instead. */
export function readingView(receipt: Receipt, language: Language): ReadingView {
  const { scoreColumns, ignored, unread } = receiptOutcome(receipt, language);
  return {
    scoreColumns: scoreColumns.map(({ cells, heading, why }) => ({ cells: cells[0] ?? '', heading, why })),
    others: ignored.map(({ cells, heading, takenFor }, index) => ({
      cells: cells[0] ?? '',
      heading,
      takenFor,
      column: columnToChoose(receipt.ignored[index]),
    })),
    unread: receipt.unread.map(({ cells }, index) => ({
      cells: cells.map((cell) => spanOf([cell])),
      why: unread[index]?.why ?? '',
    })),
  };
}

/** As the settings name a column: `Sheet!E`, or `Sheet!7` where the figures stand in a row. */
function columnToChoose(ignored: Receipt['ignored'][number] | undefined): string | null {
  const [first, last] = ignored?.cells ?? [];
  if (!ignored || !first || CHOSEN_OTHERWISE.includes(ignored.takenFor)) return null;
  return `${quoteTab(first.tab)}!${isInRow(first, last) ? first.row : columnLetters(first.column)}`;
}

function isInRow(first: Place, last: Place | undefined): boolean {
  return last !== undefined && last.row === first.row;
}
