/** So much a file may have, in KB of 1,000 bytes before gzip, and why. */
interface Grant {
  readonly kb: number;
  readonly reason: string;
}

export interface Budget {
  /** What no reason raises it beyond. */
  readonly ceiling: number;
  /** The last one counts. Work that needs more adds a line with its reason. */
  readonly grants: readonly [Grant, ...Grant[]];
}

/**
 * How large the files may be that Google loads anew, the script for every call and the page for every sidebar, and the
 * page that people take along. A build beyond it fails.
 */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  'main.js': {
    ceiling: 1000,
    grants: [
      { kb: 900, reason: 'two thirds are texts, rules, measures and two libraries' },
      { kb: 970, reason: 'reading weighs every column of numbers by what speaks for it, and says so' },
      { kb: 985, reason: 'weighted figures are turned back, and what could not be read is named' },
      { kb: 999, reason: 'rows, tables and tabs have kinds as columns have; every figure says how sure it is' },
      { kb: 1000, reason: 'published figures that the sheet lacks can be typed in, and count like those of the sheet' },
    ],
  },
  'sidebar.html': {
    ceiling: 160,
    grants: [
      { kb: 125, reason: 'half are its texts in two languages' },
      { kb: 127, reason: 'a change is sent with what was seen, so that nobody writes over what somebody else wrote' },
      { kb: 140, reason: 'every figure says how sure it is, and what lacks can be typed in where it is missed' },
      { kb: 142, reason: 'the licence of the library in it, which asks to go along' },
    ],
  },
  'plan-ita.html': {
    ceiling: 2500,
    grants: [{ kb: 2100, reason: 'the two files above, the stand-in, the grid, the sample: one file to take along' }],
  },
};

/** In KB. */
export function limitOf({ grants }: Budget): number {
  return grants[grants.length - 1]?.kb ?? 0;
}
