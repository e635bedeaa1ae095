import type { Sheet, WorkbookModel } from '../../host/index.ts';
import { emptySheet } from '../../host/workbook/create.ts';
import { removeSheet } from '../../host/workbook/people/index.ts';
import { fitsFile } from '../../host/workbook/sheetName.ts';
import { nextSheetId, renameSheet } from '../../host/workbook/sheets.ts';

/** What a user can do with the tabs of a workbook; sheets by id. */
export type TabChange =
  | { readonly kind: 'add'; readonly name: string }
  | { readonly kind: 'rename'; readonly sheet: number; readonly name: string }
  | { readonly kind: 'delete'; readonly sheet: number }
  | { readonly kind: 'move'; readonly sheet: number; readonly by: -1 | 1 };

/** Why a change is refused. */
export type TabRefusal = 'unusable' | 'taken' | 'last';

/** Changes the tabs, or says why not. */
export function changeTabs(workbook: WorkbookModel, change: TabChange): TabRefusal | null {
  if (change.kind === 'add') return add(workbook, change.name);
  const sheet = workbook.sheets.find(({ id }) => id === change.sheet);
  if (!sheet) return null;
  if (change.kind === 'rename') return rename(workbook, sheet, change.name);
  if (change.kind === 'move') return move(workbook, sheet, change.by);
  const others = workbook.sheets.filter((other) => other !== sheet && !other.hidden);
  if (others.length === 0) return 'last';
  removeSheet(workbook, sheet);
  if (workbook.activeSheet.hidden) workbook.activeSheet = others[0] as Sheet;
  return null;
}

/** A name that no tab has yet: with the first number that is free. */
export function freeName({ sheets }: WorkbookModel, stem: string): string {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = sheets.length + 1;
  while (names.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

function add(workbook: WorkbookModel, name: string): TabRefusal | null {
  const refused = refusedName(workbook, name, null);
  if (refused) return refused;
  const sheet = emptySheet(nextSheetId(workbook), name);
  workbook.sheets.splice(workbook.sheets.indexOf(workbook.activeSheet) + 1, 0, sheet);
  workbook.activeSheet = sheet;
  return null;
}

function rename(workbook: WorkbookModel, sheet: Sheet, name: string): TabRefusal | null {
  const refused = refusedName(workbook, name, sheet);
  if (!refused) renameSheet(workbook, sheet, name);
  return refused;
}

/** Past hidden sheets too, so that one step is seen. */
function move({ sheets }: WorkbookModel, sheet: Sheet, by: -1 | 1): null {
  const from = sheets.indexOf(sheet);
  let to = from + by;
  while (sheets[to]?.hidden) to += by;
  if (!sheets[to]) return null;
  sheets.splice(from, 1);
  sheets.splice(to, 0, sheet);
  return null;
}

function refusedName({ sheets }: WorkbookModel, name: string, except: Sheet | null): TabRefusal | null {
  if (name.trim() === '' || !fitsFile(name)) return 'unusable';
  const taken = sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
  return taken ? 'taken' : null;
}
