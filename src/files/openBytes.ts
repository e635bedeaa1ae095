import { parseCsv } from 'hucre/csv';
import type { Params } from '../core/messages/fillIn.ts';
import { rejoinedDecimals } from '../core/reading/fallenDecimals.ts';
import { pastedRows } from '../core/reading/pastedText.ts';
import { widthOf } from '../core/table/widthOf.ts';
import { delimiterFound } from '../core/text/delimiterOf.ts';
import { workbookFromRows } from '../host/workbook/create.ts';
import type { WorkbookModel } from '../host/workbook/model.ts';
import { lossesIn } from '../host/xlsx/losses.ts';
import { openWorkbook } from '../host/xlsx/read.ts';
import { type UnreadableCode, UnreadableWorkbook } from '../host/xlsx/unreadable.ts';
import { decodeText } from './decodeText.ts';
import { endingOf, nameOf } from './fileName.ts';
import { InputError, type InputErrorKey, type NoteKey } from './inputError.ts';

const TEXTS: readonly string[] = ['.csv', '.tsv', '.txt'];

const UNREADABLE: Readonly<Record<UnreadableCode, InputErrorKey>> = {
  empty: 'cli.error.empty',
  'not-xlsx': 'cli.error.not-a-workbook',
  locked: 'cli.error.locked',
  broken: 'cli.error.not-a-workbook',
  'too-large': 'cli.error.workbook-too-large',
};

/** Spreadsheets allow no longer tab names, and none of these characters in them. */
const TAB_NAME_LENGTH = 31;
const NOT_IN_TAB_NAMES = /[\\/?*[\]:]/g;

/** Told what was put right in a file before it was read, and what of it will not be in the file that is saved. */
export type Note = (key: NoteKey, params: Params) => void;

/** The workbook in the bytes of a file, whose name says what they are, or an {@link InputError} that says why there is none. */
export async function openBytes(file: string, bytes: Uint8Array, note?: Note): Promise<WorkbookModel> {
  if (bytes.length === 0) throw new InputError('cli.error.empty', { file });
  const extension = endingOf(file).toLowerCase();
  if (TEXTS.includes(extension)) return fromText(file, decodeText(bytes), extension, note);
  if (extension !== '.xlsx') throw new InputError('cli.error.extension', { file });
  try {
    const workbook = await openWorkbook(bytes);
    for (const loss of lossesIn(bytes)) note?.(`cli.note.${loss}`, { file });
    return workbook;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new InputError(UNREADABLE[error.code], { file });
    throw error;
  }
}

/** Cells stay the text that the file holds: `84.20` is not made the number 84.2. */
function fromText(file: string, text: string, extension: string, note?: Note): WorkbookModel {
  if (text.trim() === '') throw new InputError('cli.error.empty', { file });
  const rows = rowsOf(text, extension);
  assertFits(rows, file);
  const rejoined = rejoinedDecimals(rows);
  if (rejoined === 'open') throw new InputError('cli.error.decimal-commas', { file });
  if (rejoined !== null) note?.('cli.note.decimal-commas', { file, count: rejoined.scores });
  const name = nameOf(file).replace(NOT_IN_TAB_NAMES, ' ').trim().slice(0, TAB_NAME_LENGTH);
  return workbookFromRows([{ name: name || 'ITA', rows: (rejoined?.rows ?? rows).map((row) => [...row]) }], name);
}

/** What a sheet can hold, in .xlsx and so everywhere. */
const LARGEST = { rows: 1_048_576, columns: 16_384 };

function assertFits(rows: readonly (readonly string[])[], file: string): void {
  const columns = widthOf(rows);
  if (rows.length > LARGEST.rows || columns > LARGEST.columns)
    throw new InputError('cli.error.too-large', { file, rows: rows.length, columns });
}

/** A .tsv may be parted by something else all the same; a text that nothing parts is read as if it had been pasted. */
function rowsOf(text: string, extension: string): readonly (readonly string[])[] {
  const found = text.includes('\t') && extension !== '.csv' ? '\t' : delimiterFound(text);
  const isTable = found !== null && extension !== '.txt';
  if (!isTable) return pastedRows(text);
  return parseCsv(text, { delimiter: found, skipEmptyRows: false }).map((row) => row.map((cell) => String(cell ?? '')));
}
