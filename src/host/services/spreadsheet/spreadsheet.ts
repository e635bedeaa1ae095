import { badArguments, Exception, Stricter } from '../../errors.ts';
import { DateTimeFormat } from '../../platform/platform.ts';
import type { Run } from '../../vm/run.ts';
import { emptySheet } from '../../workbook/create.ts';
import { dropName, findName, giveName } from '../../workbook/names.ts';
import { dropSheet, nextSheetId } from '../../workbook/sheets.ts';
import { metadataFinder } from './developerMetadata.ts';
import { assertRangeName, namedRangeService } from './namedRange.ts';
import { spreadsheetSharing } from './sharing.ts';
import { sheetService } from './sheet.ts';
import { checkedName } from './sheetNames.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The stand-in for the open spreadsheet. */
export function spreadsheetService(run: Run): Spreadsheet {
  const { workbook, ui } = run.host;
  const sheetOf = (sheet: unknown, method: string) => run.subject(sheet, 'Sheet', `Spreadsheet.${method}`);
  const self: Spreadsheet = run.expose<Spreadsheet>('Spreadsheet', {
    getId: () => workbook.id,
    getName: () => workbook.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
    getSpreadsheetLocale: () => workbook.locale,
    // A serial has no time zone: the stand-in makes its dates in the process's.
    getSpreadsheetTimeZone: () => DateTimeFormat().resolvedOptions().timeZone,
    getSheets: () => workbook.sheets.map((sheet) => sheetService(run, sheet)),
    getSheetByName: (name) => {
      const sheet = workbook.sheets.find((candidate) => candidate.name === name);
      return sheet ? sheetService(run, sheet) : null;
    },
    insertSheet: (...args: unknown[]) => {
      const [name, index = workbook.sheets.indexOf(workbook.activeSheet) + 1] = args;
      if (args.length < 1 || args.length > 2 || typeof index !== 'number')
        throw badArguments('Spreadsheet.insertSheet', args);
      const sheet = emptySheet(nextSheetId(workbook), checkedName(workbook, name));
      workbook.sheets.splice(index, 0, sheet);
      workbook.activeSheet = sheet;
      return sheetService(run, sheet);
    },
    deleteSheet: (sheet) => {
      const gone = sheetOf(sheet, 'deleteSheet');
      if (workbook.sheets.length === 1) throw new Exception("You can't remove all the sheets in a document.");
      if (!workbook.sheets.some((other) => other !== gone && !other.hidden)) {
        throw new Exception("You can't remove all the visible sheets in a document.");
      }
      dropSheet(workbook, gone);
    },
    getActiveSheet: () => sheetService(run, workbook.activeSheet),
    setActiveSheet: (sheet: unknown) => {
      workbook.activeSheet = sheetOf(sheet, 'setActiveSheet');
      return sheetService(run, workbook.activeSheet);
    },
    moveActiveSheet: (position) => {
      if (!Number.isInteger(position) || position < 1 || position > workbook.sheets.length) {
        throw badArguments('Spreadsheet.moveActiveSheet', [position]);
      }
      const others = workbook.sheets.filter((sheet) => sheet !== workbook.activeSheet);
      workbook.sheets = [...others.slice(0, position - 1), workbook.activeSheet, ...others.slice(position - 1)];
    },
    getNamedRanges: () => workbook.namedRanges.map((named) => namedRangeService(run, named)),
    setNamedRange: (name, range) => {
      assertRangeName(name);
      if (workbook.brokenNames.has(name.toLowerCase())) {
        throw new Exception(`A named range with the name "${name}" already exists.`);
      }
      const { sheet, rect } = run.subject(range, 'Range', 'Spreadsheet.setNamedRange');
      giveName(workbook, { name, sheet, rect, origin: null });
    },
    removeNamedRange: (name) => {
      const named = findName(workbook, name);
      if (!named) throw new Exception(`The named range "${name}" does not exist.`);
      dropName(workbook, named);
    },
    createDeveloperMetadataFinder: () => metadataFinder(run, workbook.sheets),
    toast: (message: unknown, title?: unknown) => {
      if (typeof message !== 'string') throw new Stricter('A toast shows a string');
      ui.toasts.push({ message, title: typeof title === 'string' ? title : null });
    },
    ...spreadsheetSharing(run, () => self),
  });
  return self;
}
