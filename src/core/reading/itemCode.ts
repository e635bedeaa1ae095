import type { ItemCode } from '../framework/framework.ts';
import { readCode } from './codeReading.ts';

/** An item code found in a cell, and what else the cell says: nothing, the item's topic, or its score. */
export interface FoundCode {
  readonly code: ItemCode;
  readonly rest: string;
}

/**
 * The one item that a cell is about, in any of the ways people write it: `i1`, `ข้อ i๑`, `ข้อ ๐๑๔` (o14, typed with a
 * Thai zero), `1. i1`, `IIT1`, `เจ้าหน้าที่ปฏิบัติงาน… (i1)`, `o14 E-Service`. Null where it names none, several, a part
 * of one, or may as well mean something else; {@link readCode} tells these apart.
 */
export function findItemCode(text: string): FoundCode | null {
  const reading = readCode(text);
  const [code, ...others] = reading?.codes ?? [];
  if (!reading?.certain || code === undefined || others.length > 0 || reading.sub !== null) return null;
  return { code, rest: reading.rest || reading.before };
}
