import type { ItemCode } from '../framework/framework.ts';
import type { Place } from '../table/cell.ts';
import { claimsIn } from './remarkClaims.ts';
import type { Verdict } from './remarkVerdicts.ts';

/** What a remark says of items: by their codes (`named`), or of all rows that it stands beside. */
export interface RemarkClaim {
  readonly items: readonly ItemCode[];
  readonly verdict: Verdict;
  readonly named: boolean;
}

/** A cell of a score table's column of remarks: ข้อบกพร่อง/ข้อแก้ไข/ปรับปรุง/รักษาระดับ, หมายเหตุ. */
export interface Remark {
  readonly text: string;
  readonly place: Place;
  /** The issue whose table it stands in, where the sheet names one. */
  readonly issue: number | null;
  /** The items of the rows beside it. */
  readonly items: readonly ItemCode[];
  readonly claims: readonly RemarkClaim[];
}

/** A row of a table that has a column of remarks. */
export interface RemarkLine extends Pick<Remark, 'text' | 'place' | 'issue' | 'items'> {
  /** The same for all rows of a table. */
  readonly table: unknown;
}

/** Where more of a table's rows than this have a verdict, every row speaks for itself, and an empty cell says nothing. */
const ROW_BY_ROW = 2 / 3;

/**
 * The remarks of a tab. A merged cell has its text in its first row, so a verdict holds for the rows below it too: up to
 * the next verdict, within the table and the instrument. A text that is torn over several rows is several remarks, of
 * which one has the verdict.
 */
export function readRemarks(lines: readonly RemarkLine[]): Remark[] {
  const said = lines.map(({ text }) => claimsIn(text));
  const speaks = (index: number) => said[index]?.speaks === true;
  const isFilled = (index: number) => lines[index]?.text.trim() !== '';
  const merged = tablesWithMergedRemarks(lines, speaks);
  return lines.flatMap(({ text, place, issue, table }, index) => {
    const own = said[index];
    if (own === undefined || !isFilled(index)) return [];
    const emptyToo = !own.speaks || merged.has(table);
    const tornToo = own.speaks;
    const goesOn = (below: number) => !speaks(below) && (isFilled(below) ? tornToo : emptyToo);
    const items = itemsFrom(lines, index, goesOn);
    const named = own.named.map((claim) => ({ ...claim, named: true }));
    const others = items.filter((code) => !named.some((claim) => claim.items.includes(code)));
    const blanket = own.blanket && others.length > 0 ? [{ items: others, verdict: own.blanket, named: false }] : [];
    return [{ text, place, issue, items, claims: [...named, ...blanket] }];
  });
}

function itemsFrom(lines: readonly RemarkLine[], start: number, goesOn: (index: number) => boolean): ItemCode[] {
  const items: ItemCode[] = [...(lines[start]?.items ?? [])];
  for (let below = start + 1; lines[below]?.table === lines[start]?.table && goesOn(below); below++) {
    const next = lines[below]?.items ?? [];
    if (items[0] && next[0] && items[0].charAt(0) !== next[0].charAt(0)) break;
    items.push(...next);
  }
  return items;
}

function tablesWithMergedRemarks(lines: readonly RemarkLine[], speaks: (index: number) => boolean): Set<unknown> {
  const counts = new Map<unknown, { rows: number; verdicts: number }>();
  lines.forEach(({ table, items }, index) => {
    const { rows, verdicts } = counts.get(table) ?? { rows: 0, verdicts: 0 };
    counts.set(table, {
      rows: rows + Number(items.length > 0),
      verdicts: verdicts + Number(items.length > 0 && speaks(index)),
    });
  });
  return new Set([...counts].filter(([, { rows, verdicts }]) => verdicts <= ROW_BY_ROW * rows).map(([table]) => table));
}
