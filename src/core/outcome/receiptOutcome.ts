import { type Language, message } from '../messages/catalogue.ts';
import type { ScoreColumn } from '../reading/receipt/columns.ts';
import type { Receipt } from '../reading/receipt/receipt.ts';
import { spanOf } from '../table/address.ts';
import type { Outcome } from './schema.ts';

/** How the scores were read, in words. */
export function receiptOutcome(receipt: Receipt, language: Language): Outcome['reading'] {
  const { sources, ignored, unread } = receipt;
  return {
    sources: [...sources],
    scoreColumns: scoreColumnsOutcome(receipt, language),
    ignored: ignored.map(({ cells, heading, takenFor }) => ({
      cells: cells.map(spanOf),
      heading,
      takenFor: message(language, `reading.as.${takenFor}`),
    })),
    unread: unread.map(({ cells, why, items }) => ({
      cells: cells.map(spanOf),
      why: message(language, `reading.unread.${why}`, { items: items.join(', ') }),
    })),
  };
}

/** Columns under one heading that were taken for the same reasons are said at once. */
function scoreColumnsOutcome({ scoreColumns }: Receipt, language: Language): Outcome['reading']['scoreColumns'] {
  const alike = new Map<string, ScoreColumn[]>();
  for (const column of scoreColumns) {
    const key = `${column.heading} ${column.why.join()}`;
    alike.set(key, [...(alike.get(key) ?? []), column]);
  }
  return [...alike.values()].map((columns) => ({
    cells: columns.flatMap(({ cells }) => cells.map(spanOf)),
    heading: columns[0]?.heading ?? '',
    why: (columns[0]?.why ?? []).map((code) => message(language, `reading.why.${code}`)).join(' · '),
  }));
}
