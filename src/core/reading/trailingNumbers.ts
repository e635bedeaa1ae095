/** Lines of a PDF, in which nothing but a space parts a table's cells. */

import { parseScore } from '../score/parseScore.ts';
import { readCode } from './codeReading.ts';
import { yearsNamed } from './yearNames.ts';

/** What makes a whole number after it a part of the words. */
const NAMES_A_NUMBER = /(?:(?:ข้อ|ลำดับ|หมู่|ส่วน|ตัวชี้วัด|ประเด็น)(?:ที่)?|ปี|พ\.ศ\.|โทร\.?|มาตรา|เขต|จำนวน)$/;
const UNIT = /^(?:คะแนน|%|ร้อยละ)$/;

/** `i1 ทำ งาน 84.24` in its words and its numbers: `i1 ทำ งาน`, `84.24`. One cell where the line ends in no number. */
export function withNumbersApart(line: string): string[] {
  const tokens = line.trim().split(/\s+/);
  const numbers: string[] = [];
  let rest = tokens.length;
  for (let token = tokens[rest - 1]; token !== undefined && rest > 1; token = tokens[rest - 1]) {
    const isUnit = UNIT.test(token) && numbers[0] === undefined && isNumber(tokens[rest - 2]);
    if (!isUnit && !isNumber(token)) break;
    numbers.unshift(isUnit ? `${tokens[rest - 2]} ${token}` : token);
    rest -= isUnit ? 2 : 1;
  }
  const words = tokens.slice(0, rest).join(' ');
  return numbers.length === 0 || belongTogether(words, numbers, line) ? [line.trim()] : [words, ...numbers];
}

function belongTogether(words: string, [first = '']: readonly string[], line: string): boolean {
  const year = yearsNamed(line).pop();
  const endsInYear = year?.by === 'word' && line.trim().length === year.start + year.written.length;
  return (
    words === '' ||
    (NAMES_A_NUMBER.test(words) && /^[\d๐-๙]+$/.test(first)) ||
    endsInYear ||
    readCode(line)?.rest === ''
  );
}

function isNumber(token: string | undefined): boolean {
  return token !== undefined && parseScore({ value: token, text: token }).kind === 'number';
}
