import type { Entry } from '../../host/workbook/entry.ts';
import type { CellStyle } from '../../host/workbook/style.ts';

const literal = (value: Entry['value'], numberFormat?: string): Entry => ({
  value,
  formula: null,
  ...(numberFormat && { numberFormat }),
});

/**
 * What Google Sheets makes of what a user types, for the plain cases: a number, a percentage, a truth value, a formula,
 * text. Dates stay text: how they are read depends on the spreadsheet's locale.
 */
export function typedEntry(text: string, { numberFormat }: CellStyle): Entry {
  if (text === '') return literal(null);
  if (text.startsWith("'")) return literal(text.slice(1));
  if (numberFormat === '@') return literal(text);
  if (/^=./s.test(text)) return { value: null, formula: text.slice(1) };
  if (/^(true|false)$/i.test(text)) return literal(text.toLowerCase() === 'true');
  return typedNumber(text.trim(), numberFormat) ?? signed(text) ?? literal(text);
}

const NUMBER = /^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[-+]?\d+)?(%)?$/i;

function typedNumber(text: string, numberFormat: string | undefined): Entry | null {
  const match = NUMBER.exec(text);
  if (!match || !/\d/.test(text)) return null;
  const [, whole = '', grouped, decimals = '', , percent] = match;
  const value = Number(text.replace(/[,%]/g, ''));
  const isPercent = percent !== undefined || (numberFormat?.includes('%') ?? false);
  const format = (whole && grouped ? '#,##0' : '0') + (decimals.length > 1 ? '.00' : '');
  if (isPercent) return literal(hundredth(value), `${format}%`);
  return literal(value, grouped ? format : undefined);
}

/** 84.24 % is 0.8424, which dividing the double by 100 does not always give. */
const hundredth = (value: number): number => Number(`${value}e-2`);

/** `+A1` and `-A1` are formulas for those who come from other spreadsheets. */
const signed = (text: string): Entry | null => (/^[-+][A-Z(]/i.test(text) ? { value: null, formula: text } : null);
