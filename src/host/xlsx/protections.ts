import type { Workbook as FileWorkbook } from 'hucre';
import type { Sheet } from '../workbook/model.ts';
import type { SheetProtection } from '../workbook/protection.ts';
import { PROTECTION_PREFIX } from './origin.ts';

/**
 * The format has no protection that only warns: a lock in its place would keep people from editing in Excel. So what
 * Google says of a protection stands in a custom property of the file, under the name of its sheet.
 */
export function writeProtections(sheets: readonly Sheet[]): Record<string, string> {
  return Object.fromEntries(
    sheets.flatMap(({ name, protection }) =>
      protection ? [[PROTECTION_PREFIX + name, JSON.stringify(protection)] as const] : [],
    ),
  );
}

/** The protection of each sheet: as was written here, or the lock that another program made. */
export function readProtections(file: FileWorkbook, sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    const saved = file.properties?.custom?.[PROTECTION_PREFIX + sheet.name];
    sheet.protection = parse(saved) ?? (sheet.isProtected ? { description: '', warningOnly: false } : null);
  }
}

function parse(saved: unknown): SheetProtection | null {
  try {
    const { description, warningOnly } = JSON.parse(String(saved));
    return { description: String(description), warningOnly: warningOnly === true };
  } catch {
    return null;
  }
}
