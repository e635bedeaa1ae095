/** The longest name that an .xlsx file holds; Google Sheets takes 100 letters. */
const LONGEST_IN_FILE = 31;
const NOT_IN_FILE = /[[\]:*?/\\]|^'|'$/g;

/** Whether an .xlsx file can hold a sheet of that name. */
export const fitsFile = (name: string): boolean => name === fileSheetName(name);

/** The nearest name that an .xlsx file can hold. */
export function fileSheetName(name: string): string {
  return name.slice(0, LONGEST_IN_FILE).replace(NOT_IN_FILE, ' ') || 'Sheet';
}
