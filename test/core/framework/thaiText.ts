/** What makes a Thai text of ours unfit for print: null of a good one. */
export function flawOf(text: string): string | null {
  const flaw = FLAWS.find(([, pattern]) => pattern.test(text));
  return flaw === undefined ? null : `${flaw[0]}: ${text}`;
}

const FLAWS: readonly (readonly [string, RegExp])[] = [
  ['empty', /^$/],
  // Looks like sara am, and is found by no search for it.
  ['decomposed sara am', /\u0e4d\u0e32|\u0e32\u0e4d|\u0e4d[\u0e48-\u0e4b]\u0e32/],
  ['tone mark after sara am', /\u0e33[\u0e48-\u0e4b]/],
  ['doubled sara e for sara ae', /\u0e40\u0e40/],
  ['zero-width or soft character', /[\u00ad\u200b-\u200f\u2060\ufeff]/],
  ['two spaces', /\s{2}/],
  ['space other than U+0020', /[^\S ]/],
  ['space at an end', /^\s|\s$/],
  ['combining mark without a consonant', /(^|[^\u0e01-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/],
  ['combining mark twice', /([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1/],
];
