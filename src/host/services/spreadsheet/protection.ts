import { badArguments, Exception, Stricter } from '../../errors.ts';
import type { Run } from '../../vm/run.ts';
import type { Sheet as SheetModel } from '../../workbook/model.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Types = typeof GoogleAppsScript.Spreadsheet.ProtectionType;

export const protectionTypes = (run: Run): Types =>
  run.once('ProtectionType', () => run.enumeration<Types>('ProtectionType', ['RANGE', 'SHEET']));

/** A sheet has one protection at most: protecting it again gives the one that is there, as Google does. */
export function sheetProtection(run: Run, sheet: SheetModel): Pick<Sheet, 'protect' | 'getProtections'> {
  return {
    protect: () => {
      sheet.protection ??= { description: '', warningOnly: false };
      return protectionService(run, sheet);
    },
    getProtections: (type: unknown) => {
      const kind = run.nameOf(type);
      if (kind !== 'SHEET' && kind !== 'RANGE') throw badArguments('SpreadsheetApp.Sheet.getProtections', [type]);
      if (kind === 'RANGE') throw new Stricter('Protected ranges are not in the stand-in');
      return sheet.protection ? [protectionService(run, sheet)] : [];
    },
  };
}

/** A protection that only warns keeps nobody from anything; one that locks comes from a file alone. */
function protectionService(run: Run, sheet: SheetModel): Protection {
  const present = () => {
    if (!sheet.protection) throw new Exception('Protection has been removed.');
    return sheet.protection;
  };
  const self: Protection = run.expose<Protection>('Protection', {
    getDescription: () => present().description,
    setDescription: (description: unknown) => {
      if (typeof description !== 'string')
        throw badArguments('SpreadsheetApp.Protection.setDescription', [description]);
      sheet.protection = { ...present(), description };
      return self;
    },
    isWarningOnly: () => present().warningOnly,
    setWarningOnly: (warningOnly: unknown) => {
      if (typeof warningOnly !== 'boolean')
        throw badArguments('SpreadsheetApp.Protection.setWarningOnly', [warningOnly]);
      sheet.protection = { ...present(), warningOnly };
      if (warningOnly) sheet.isProtected = false;
      return self;
    },
    remove: () => {
      present();
      Object.assign(sheet, { protection: null, isProtected: false });
    },
  });
  return self;
}
