import { formatValue } from 'hucre';
import { isDateFormat } from '../workbook/style.ts';

/** A number, text or truth value as a cell with that number format shows it. */
export function displayValue(value: string | number | boolean, pattern: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return isDateFormat(pattern)
    ? formatValue(value, pattern)
    : formatValue(value, pattern === '@' ? 'General' : pattern);
}
