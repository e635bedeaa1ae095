/** What a spreadsheet would take for a formula, or swallow, at the start of a text (OWASP ASVS 5, 1.2.10). */
const RISKY = /^[=+\-@\t\r\0'＝＋－＠]/;

/** How a text is entered so that it stays the text it is: with which number format, and with what put before it. */
export interface TextEntry {
  readonly format: string;
  readonly value: string;
}

/**
 * A text goes into a cell of plain text (`@`), where nothing is made a number or a date. What such a cell does with a
 * leading `=` or `'` is not documented, so a risky text goes into an ordinary cell behind an apostrophe, which Sheets
 * takes off.
 */
export function textEntry(text: string): TextEntry {
  return RISKY.test(text) ? { format: 'General', value: `'${text}` } : { format: '@', value: text };
}
