/** What hands, PDFs and word processors do to a workbook: slips of all kinds, each drawn into a clean one. */

import type { Tab } from '../../../src/core/table/cell.ts';
import { toThaiDigits } from '../../../src/core/text/numerals.ts';
import { mistype, type Random, wholeNumber } from '../lattice/drawnAgency.ts';
import { withCell } from './fixLaw.ts';

interface Target {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A slip in one cell: which cells it may strike, and what the text becomes. */
interface CellSlip {
  readonly strikes: RegExp;
  readonly become: (text: string, random: Random) => string;
}

const SCORE = /^\d{1,3}(\.\d{1,2})?$/;
const ITEM = /^[ieo]\d+$/;
const WORDS = /[ก-๙]{6}/;

const CELL_SLIPS: Readonly<Record<string, CellSlip>> = {
  'mistyped digit': { strikes: SCORE, become: (text, random) => mistype(random, text) },
  'swapped digits': { strikes: /^(?!(.)\1)\d\d\.\d/, become: (text) => `${text[1]}${text[0]}${text.slice(2)}` },
  'lost decimal point': { strikes: /^\d+\.\d+$/, become: (text) => text.replace('.', '') },
  'two points': { strikes: /^\d+\.\d+$/, become: (text) => text.replace('.', '..') },
  'space after the point': { strikes: /^\d+\.\d+$/, become: (text) => text.replace('.', '. ') },
  'one decimal more': { strikes: /^\d+\.\d\d$/, become: (text, random) => `${text}${wholeNumber(random, 0, 9)}` },
  'one decimal less': { strikes: /^\d+\.\d\d$/, become: (text) => text.slice(0, -1) },
  'decimal comma': { strikes: /^\d+\.\d+$/, become: (text) => text.replace('.', ',') },
  'Thai digits': { strikes: SCORE, become: toThaiDigits },
  'letter for a digit': { strikes: /^\d*[01]/, become: (text) => text.replace('0', 'o').replace('1', 'l') },
  'text for a score': { strikes: SCORE, become: (_, random) => pick(random, ['ไม่มี', '#N/A', '-', 'N/A', '100 คะแนน']) },
  'emptied score': { strikes: SCORE, become: () => '' },
  'another instrument': { strikes: /^[IEO]IT$/, become: (_, random) => pick(random, ['IIT', 'EIT', 'OIT', 'ITI']) },
  'thai zero for o': { strikes: /^o\d+$/, become: (text) => `ข้อ ๐${toThaiDigits(text.slice(1))}` },
  'bar for i': { strikes: /^i\d+$/, become: (text) => text.replace('i', '|') },
  'lost letter': { strikes: ITEM, become: (text) => `ข้อ ${text.slice(1)}` },
  'another item': { strikes: ITEM, become: (text, random) => `${text[0]}${wholeNumber(random, 1, 43)}` },
  'another survey': { strikes: ITEM, become: (text, random) => `${pick(random, ['i', 'e', 'o'])}${text.slice(1)}` },
  'another level': {
    strikes: /^(ผ่าน|ต้องปรับปรุง)/,
    become: (_, random) => pick(random, ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ดีมาก']),
  },
  'another remark': {
    strikes: /^(ปรับปรุง|รักษาระดับ)$/,
    become: (text) => (text === 'ปรับปรุง' ? 'รักษาระดับ' : 'ปรับปรุง'),
  },
  'another year': {
    strikes: /25\d\d/,
    become: (text, random) => text.replace(/25\d\d/, `25${wholeNumber(random, 60, 71)}`),
  },
  'lost character': {
    strikes: WORDS,
    become: (text, random) => without(text, wholeNumber(random, 0, text.length - 1)),
  },
  'doubled character': {
    strikes: WORDS,
    become: (text, random) => doubled(text, wholeNumber(random, 0, text.length - 1)),
  },
  'sara am in two': { strikes: /ำ/, become: (text) => text.replace('ำ', 'ํา') },
  'two e for ae': { strikes: /แ/, become: (text) => text.replace('แ', 'เเ') },
  'zero-width space': { strikes: WORDS, become: (text, random) => inserted(text, wholeNumber(random, 1, 5), '\u200b') },
  'odd spaces': { strikes: WORDS, become: (text, random) => inserted(text, wholeNumber(random, 1, 5), '\u00a0 ') },
  'mixed digits': { strikes: /\d\d/, become: (text) => text.replace(/\d/, toThaiDigits) },
  'emptied cell': { strikes: WORDS, become: () => '' },
  'placeholder left': { strikes: /^\d{1,2} [ก-๙]+ 25/, become: () => 'ระบุ วันที่ หรือ เดือน' },
  'another month': { strikes: /^\d{1,2} [ก-๙]+ 25/, become: (text) => text.replace(/ [ก-๙]+ /, ' กุมภาพันธ์ ') },
  'copied remark': {
    strikes: /^(ปรับปรุง|รักษาระดับ)$/,
    become: (text, random) => `o${wholeNumber(random, 1, 40)} ${text}`,
  },
};

const ROW_SLIPS: Readonly<Record<string, (rows: Tab['rows'], at: number, random: Random) => Tab['rows']>> = {
  'lost row': (rows, at) => rows.filter((_, index) => index !== at),
  'doubled row': (rows, at) => rows.flatMap((row, index) => (index === at ? [row, row] : [row])),
  'doubled row, another score': (rows, at, random) =>
    rows.flatMap((row, index) => (index === at ? [row, retyped(row, random)] : [row])),
  'swapped rows': (rows, at) =>
    rows.map((row, index) => (index === at ? (rows[at + 1] ?? row) : index === at + 1 ? (rows[at] ?? row) : row)),
};

export const SLIPS: readonly string[] = [...Object.keys(CELL_SLIPS), ...Object.keys(ROW_SLIPS)];

/** The tab with one slip of the kind, where it has anything that the kind may strike. */
export function slipped(tab: Tab, kind: string, random: Random): Tab {
  const inRow = ROW_SLIPS[kind];
  if (inRow) return { ...tab, rows: inRow(tab.rows, wholeNumber(random, 1, tab.rows.length - 1), random) };
  const slip = CELL_SLIPS[kind];
  const targets = targetsIn(tab).filter(({ text }) => slip?.strikes.test(text));
  const target = targets[wholeNumber(random, 0, Math.max(0, targets.length - 1))];
  return slip && target ? withCell(tab, target.row, target.column, slip.become(target.text, random)) : tab;
}

function targetsIn({ rows }: Tab): Target[] {
  return rows.flatMap((cells, row) => cells.map(({ text }, column) => ({ row: row + 1, column: column + 1, text })));
}

function retyped(row: Tab['rows'][number], random: Random): Tab['rows'][number] {
  return row.map((cell) => {
    if (!SCORE.test(cell.text)) return cell;
    const text = mistype(random, cell.text);
    return { value: text, text };
  });
}

function pick<T>(random: Random, [first, ...rest]: readonly [T, ...T[]]): T {
  return rest[wholeNumber(random, 0, rest.length) - 1] ?? first;
}

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}

function doubled(text: string, at: number): string {
  return text.slice(0, at + 1) + text.slice(at);
}

function inserted(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}
