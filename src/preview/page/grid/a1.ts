/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** `E24`, also in small letters; null for anything else. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\s*([a-z]{1,3})([1-9]\d{0,6})\s*$/i.exec(text);
  if (!match) return null;
  const letters = [...(match[1] ?? '').toUpperCase()];
  return { row: Number(match[2]), column: letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}
