/**
 * The stand-in for Google: runs the very files that `clasp push` sends, on a real .xlsx workbook and a Drive of real
 * files. What it does on Node beyond this stands in `node/`.
 */
export type { LoadedBundle } from './bundle.ts';
export type { DriveFile } from './drive/file.ts';
export { createDrive, type DriveFolder } from './drive/folder.ts';
export { candidates } from './drive/names.ts';
export { Faults } from './faults.ts';
export { conditionalLookAt } from './formula/conditions.ts';
export { createHost, Host, type HostOptions } from './host.ts';
export { loadOnly } from './load.ts';
export type { MenuItem, MenuModel, PageModel, RecordedUi } from './services/recordedUi.ts';
export type { Permission } from './sharing/accessList.ts';
export type { Sharing } from './sharing/policy.ts';
export { EMAILS, type UserId } from './users.ts';
export { cellAt } from './workbook/cells.ts';
export { newWorkbook, workbookFromRows } from './workbook/create.ts';
export {
  type Cell,
  CellError,
  cellKey,
  type Sheet,
  UNKNOWN,
  type WorkbookModel,
} from './workbook/model.ts';
export type { RuleLook } from './workbook/rule.ts';
export type { CellStyle } from './workbook/style.ts';
export { displayValue } from './xlsx/format.ts';
export { openWorkbook } from './xlsx/read.ts';
export { saveWorkbook } from './xlsx/write.ts';
