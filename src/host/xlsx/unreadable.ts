import { latin1Text } from '../platform/bytes.ts';
import { unpackedSize } from './unpackedSize.ts';

export type UnreadableCode = 'empty' | 'not-xlsx' | 'locked' | 'broken' | 'too-large';

/** The bytes are not a workbook that can be read; `code` says why and stays the same for good. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';

  constructor(
    readonly code: UnreadableCode,
    options?: ErrorOptions,
  ) {
    super(TEXTS[code], options);
  }
}

const TEXTS: Record<UnreadableCode, string> = {
  empty: 'The file is empty',
  'not-xlsx': 'The file is not an .xlsx workbook',
  locked: 'The file has a password, or is an .xls',
  broken: 'The .xlsx workbook is damaged or cut off',
  'too-large': 'The .xlsx workbook is too large, or has a value too far away from the others',
};

/** In bytes, unpacked: more than any workbook of scores, and less than ends a program for want of memory. */
const LARGEST = 250 * 1024 * 1024;

/** How a compound file begins ([MS-CFB] 2.2): Excel wraps a workbook with a password in one, and .xls is one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A zip starts with a local file header and holds the workbook part under a name that stands in clear. */
export function assertXlsx(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) throw new UnreadableWorkbook('locked');
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  const text = zip ? latin1Text(bytes) : '';
  if (!text.includes('xl/workbook.xml')) throw new UnreadableWorkbook('not-xlsx');
  if (unpackedSize(bytes) > LARGEST) throw new UnreadableWorkbook('too-large');
}
