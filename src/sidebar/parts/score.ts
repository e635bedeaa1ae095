/** A score with its two decimals; a dash where none is known. */
export function score(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}
