import { Exception, Stricter } from '../errors.ts';
import { isDate } from '../vm/isDate.ts';
import type { CellValue } from './model.ts';
import { dateToSerial } from './serial.ts';

/** What a cell holds after a value was entered, and the number format if the value brings one. */
export interface Entry {
  value: CellValue;
  formula: string | null;
  numberFormat?: string;
}

const literal = (value: CellValue): Entry => ({ value, formula: null });

/**
 * What `setValues` makes of a value. Google parses strings "as if typed" (Sheets API, USER_ENTERED); here a
 * string that it would turn into something else is refused, so the add-on has to say what it means:
 * a number as a number, text as text (`'` in front, or the format `@`).
 */
export function entryOf(value: unknown, numberFormat: string | undefined): Entry {
  if (typeof value === 'boolean') return literal(value);
  if (typeof value === 'number') return literal(finite(value));
  if (isDate(value)) return { ...literal(dateToSerial(value)), numberFormat: 'yyyy-mm-dd' };
  if (typeof value !== 'string') throw new Stricter(`A cell cannot hold ${describe(value)}`);
  if (value === '') return literal(null);
  return numberFormat === '@' ? inTextCell(value) : typed(value);
}

function typed(text: string): Entry {
  if (text.startsWith("'")) return literal(text.slice(1));
  if (/^=./s.test(text)) return { value: null, formula: text.slice(1) };
  const kind = KINDS.find(([, pattern]) => pattern.test(text));
  if (kind) throw new Stricter(`"${text}" would be read as ${kind[0]}; set a value of that type, or "'${text}"`);
  return literal(tooLong(text));
}

/** Whether a text cell takes `=…` as a formula, or drops a leading `'`, is not documented: say it otherwise. */
function inTextCell(text: string): Entry {
  if (/^['=]/.test(text)) throw new Stricter(`"${text}" is ambiguous in a cell with the format "@"`);
  return literal(tooLong(text));
}

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค|' +
  'มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)[\\p{L}\\p{M}]*\\.?';

/** What Google's parser, or one of another locale, may see in a string. Thai digits it does not read. */
const KINDS: readonly [what: string, pattern: RegExp][] = [
  ['a truth value', /^(true|false)$/i],
  ['a number', /^\s*\(?[-+]?\s*[$฿€£¥]?\s*[-+]?(\d[\d,\s]*\.?\d*|\.\d+)(e[-+]?\d+)?\s*[%$฿€£¥]?\s*\)?\s*$/i],
  [
    'a fraction, a date or a time',
    /^\s*\d+(\s+\d+)?\s*[-/.:]\s*\d+(\s*[-/.:]\s*\d+)?(\s*[-/.:,T]?\s*\d+:\d+(:\d+)?)?(\.\d+)?\s*([ap]m)?\s*$/i,
  ],
  ['a date', new RegExp(`^\\s*(\\d{1,4}[\\s,/.-]*)?${MONTH}[\\s,/.-]*\\d{1,4}([\\s,/.-]+\\d{1,4})?\\s*$`, 'iu')],
  ['a date', new RegExp(`^\\s*\\d{1,4}[\\s,/.-]*${MONTH}\\s*$`, 'iu')],
  ['a formula', /^([+-].|=$)/s],
  ['an error', /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/i],
];

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Stricter(`A cell cannot hold ${value}`);
  return value;
}

/** A cell holds at most 50,000 characters. */
function tooLong(text: string): string {
  if (text.length > 50_000) {
    throw new Exception('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  return text;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}
