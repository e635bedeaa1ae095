/** In the order in which they are believed: where numbers are written 84,24, each row has a comma too. */
const DELIMITERS = ['\t', '|', ';', ','];
const QUOTED = /"[^"]*"/g;

/** What parts the cells of a table in text: spreadsheets save it with commas, semicolons or tabs, as the computer is set. */
export function delimiterOf(text: string): string {
  return delimiterFound(text) ?? ',';
}

/** The same; null where no line has any of them. */
export function delimiterFound(text: string): string | null {
  const lines = text.replace(QUOTED, '').split(/\r\n|\n|\r/);
  const parted = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
  const most = Math.max(...DELIMITERS.map(parted));
  return DELIMITERS.find((delimiter) => most > 0 && parted(delimiter) === most) ?? null;
}
