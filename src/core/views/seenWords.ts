import { type Language, message } from '../messages/catalogue.ts';
import type { Counted, Seen } from '../reading/seen.ts';
import { spanOf } from '../table/address.ts';
import { shortened } from '../text/shortened.ts';

/** A clerk needs no more to see which tab or column is meant. */
const MOST_COLUMNS = 3;
const LONGEST_EXAMPLE = 24;

/** What was seen where no score was found: `59 ช่องที่ดูเหมือนรหัสข้อ เช่น IIT1 · ตัวเลขใน Sheet!C2:C60 (จำนวนนับ)`. */
export function seenWords({ codes, numbers, words, columns }: Seen, language: Language): string {
  const say = (kind: 'codes' | 'numbers' | 'words', counted: Counted | null) =>
    counted === null
      ? []
      : [
          message(language, `reading.seen.${kind}`, {
            count: counted.count,
            example: shortened(counted.example, LONGEST_EXAMPLE),
          }),
        ];
  const taken = columns.slice(0, MOST_COLUMNS).map(({ cells, heading, takenFor }) =>
    message(language, 'reading.seen.column', {
      cells: cells.map(spanOf).join(' '),
      heading: heading === '' ? '' : ` “${shortened(heading, LONGEST_EXAMPLE)}”`,
      what: message(language, `reading.as.${takenFor}`),
    }),
  );
  const parts = [...say('codes', codes), ...(taken.length > 0 ? taken : say('numbers', numbers))];
  const all = parts.length > 0 ? parts : say('words', words);
  return all.length > 0 ? all.join(' · ') : message(language, 'reading.seen.nothing');
}
