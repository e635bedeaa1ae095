const BUDDHIST_ERA = 543;

/** Two digits are a Buddhist year of this century (67 is 2567); four above 2400 are Buddhist, else Gregorian. */
export function gregorian(year: number): number {
  if (year < 100) return year + 2500 - BUDDHIST_ERA;
  return year > 2400 ? year - BUDDHIST_ERA : year;
}

export function buddhist(year: number): number {
  return year + BUDDHIST_ERA;
}
