import { type Language, message } from '../messages/catalogue.ts';
import type { Receipt } from '../reading/receipt.ts';
import { spanOf } from '../table/address.ts';
import type { Outcome } from './schema.ts';

/** How the scores were read, in words. */
export function receiptOutcome(receipt: Receipt, language: Language): Outcome['reading'] {
  const { sources, scoreColumns, ignored, unread } = receipt;
  return {
    sources: [...sources],
    scoreColumns: scoreColumns.map(({ cells, heading, why }) => ({
      cells: [spanOf(cells)],
      heading,
      why: why.map((code) => message(language, `reading.why.${code}`)).join(' · '),
    })),
    ignored: ignored.map(({ cells, heading, takenFor }) => ({
      cells: [spanOf(cells)],
      heading,
      takenFor: message(language, `reading.as.${takenFor}`),
    })),
    unread: unread.map(({ cells, why, items }) => ({
      cells: cells.map((cell) => spanOf([cell])),
      why: message(language, `reading.unread.${why}`, { items: items.join(', ') }),
    })),
  };
}
