import { Exception, Stricter } from '../../errors.ts';
import type { Sheet, WorkbookModel } from '../../workbook/model.ts';
import { fitsFile } from '../../workbook/sheetName.ts';

const LONGEST = 100;

/** A name that a sheet may get, or Google's text. */
export function checkedName(workbook: WorkbookModel, name: unknown, except?: Sheet): string {
  if (typeof name !== 'string' || name === '') throw new Exception('The sheet name cannot be empty.');
  if (name.length > LONGEST) throw new Exception(`The sheet name cannot be greater than ${LONGEST} characters.`);
  if (workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (!fitsFile(name)) throw new Stricter(`An .xlsx file cannot hold a sheet called "${name}"`);
  return name;
}
