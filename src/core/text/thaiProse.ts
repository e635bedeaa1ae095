import { toThaiDigits } from './numerals.ts';

/** What is written without a space and without a Thai letter: `2567`, `1/10/2567`, `https://…`, `o11-o14`. */
const RUN = /[!-~]+/g;
/** Its digits mean something as they are: an address, a name, a version. */
const FOREIGN = /[A-Za-z@$\\]/;
/** But these are item codes, which the documents write with Thai numerals. */
const CODES = /^[([]?[ioe]\d{1,2}(?:[-,][ioe]?\d{1,2})*[)\].,;:]*$/i;

/** Running text with Thai numerals, but for the digits of addresses, codes and other words in Latin letters. */
export function thaiProse(text: string): string {
  return text.replace(RUN, (run) => (FOREIGN.test(run) && !CODES.test(run) ? run : toThaiDigits(run)));
}
