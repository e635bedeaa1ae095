/** The longest name that an .xlsx file holds; Google Sheets takes 100 letters. */
const LONGEST_IN_FILE = 31;

/** Whether an .xlsx file can hold a sheet of that name. */
export const fitsFile = (name: string): boolean => name.length <= LONGEST_IN_FILE && !/[[\]:*?/\\]|^'|'$/.test(name);
