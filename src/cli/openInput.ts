import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseCsv } from 'hucre/csv';
import {
  openWorkbook,
  type UnreadableCode,
  UnreadableWorkbook,
  type WorkbookModel,
  workbookFromRows,
} from '../host/index.ts';
import { decodeText } from './decodeText.ts';
import { delimiterOf } from './delimiterOf.ts';
import { InputError, type InputErrorKey } from './inputError.ts';

const DELIMITERS: Readonly<Record<string, (text: string) => string>> = {
  '.csv': delimiterOf,
  '.tsv': () => '\t',
  '.txt': () => '\t',
};

const UNREADABLE: Readonly<Record<UnreadableCode, InputErrorKey>> = {
  empty: 'cli.error.empty',
  'not-xlsx': 'cli.error.not-a-workbook',
  broken: 'cli.error.not-a-workbook',
};

/** Spreadsheets allow no longer tab names, and none of these characters in them. */
const TAB_NAME_LENGTH = 31;
const NOT_IN_TAB_NAMES = /[\\/?*[\]:]/g;

/** The workbook in a file, or an {@link InputError} that says why there is none. */
export const openInput = async (file: string): Promise<WorkbookModel> => openBytes(file, readBytes(file));

/** The same for bytes that are there already; the file's name says what they are. */
export async function openBytes(file: string, bytes: Uint8Array): Promise<WorkbookModel> {
  if (bytes.length === 0) throw new InputError('cli.error.empty', { file });
  const extension = extname(file).toLowerCase();
  const delimiter = DELIMITERS[extension];
  if (delimiter !== undefined) {
    const text = decodeText(bytes);
    return fromText(file, text, delimiter(text));
  }
  if (extension !== '.xlsx') throw new InputError('cli.error.extension', { file });
  try {
    return await openWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new InputError(UNREADABLE[error.code], { file });
    throw error;
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new InputError(isFolder ? 'cli.error.extension' : 'cli.error.no-file', { file });
  }
}

/** Cells stay the text that the file holds: `84.20` is not made the number 84.2. */
function fromText(file: string, text: string, delimiter: string): WorkbookModel {
  const rows = parseCsv(text, { delimiter, skipEmptyRows: false });
  if (rows.length === 0 || text.trim() === '') throw new InputError('cli.error.empty', { file });
  const name = basename(file, extname(file)).replace(NOT_IN_TAB_NAMES, ' ').trim().slice(0, TAB_NAME_LENGTH);
  return workbookFromRows([{ name: name || 'ITA', rows }], name);
}
