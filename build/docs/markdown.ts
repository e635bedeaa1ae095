import { columnLetters } from '../../src/core/table/address.ts';
import type { Tab } from '../../src/core/table/cell.ts';

/** Text that shows as it is, also inside a table. */
export function plain(text: string): string {
  return visible(text)
    .replace(/[\\|*_`[\]]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/\n/g, '<br>');
}

/** A cell's text between other words. */
export function code(text: string): string {
  return `\`${visible(text).replace(/\n/g, ' ⏎ ')}\``;
}

/** What nobody could see, by its name. */
function visible(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, (character) => {
    const point = character.charCodeAt(0).toString(16).toUpperCase();
    return `⟨U+${point.padStart(4, '0')}⟩`;
  });
}

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A tab as it looks, with the letters of its columns and the numbers of its rows. */
export function sheetTable({ rows }: Tab): string {
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, index) => index);
  return table(
    [' ', ...columns.map((index) => columnLetters(index + 1))],
    rows.map((row, index) => [`**${index + 1}**`, ...columns.map((column) => plain(row[column]?.text ?? ''))]),
  );
}
