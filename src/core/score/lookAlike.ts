/** Letters that hands and scanners put in the place of a digit. */

const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
};

/** `93.6O`, `9l.20`, `1OO`, `84..24`: with the digits that the letters look like. At least one true digit is needed. */
const LIKE_A_SCORE = /^(?=.*\d)[\dOoQDlIi|!ZzSsB]{1,3}(?:[.,]{1,2}[\dOoQDlIi|!ZzSsB]{1,2})?$/;
/** An item's code, or a number that begins with a zero: nobody knows what is meant. */
const SOMETHING_ELSE = /^[ieol|][\d.]+$|^0\d/i;

/** The number that a text looks like, with Arabic digits and a point; null where it looks like none between 0 and 100. */
export function looksLike(plain: string): string | null {
  if (!LIKE_A_SCORE.test(plain) || (SOMETHING_ELSE.test(plain) && !/^[il|]00/i.test(plain))) return null;
  const digits = plain.replace(/[^\d.,]/g, (letter) => DIGITS[letter] ?? '').replace(/[.,]{1,2}/, '.');
  return digits !== plain && Number(digits) <= 100 && !/^0\d/.test(digits) ? digits : null;
}
