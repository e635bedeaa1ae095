import { message } from '../../../core/messages/catalogue.ts';
import type { TabId } from '../../../core/tabs/tabView.ts';
import type { OpenWorkbook } from '../../sheet/openWorkbook.ts';

/** What our protections begin with, whatever else they say by now. */
const OURS = '[แผน ITA]';

const COMPUTED: readonly TabId[] = ['summary', 'findings', 'scores'];

/**
 * Asks whoever edits a computed tab by hand whether he means it; nobody is kept from anything, our own runs neither.
 * Protections that people made stay as they are, and where scores are typed into our score tab it has none of ours.
 */
export function protectComputed({ own }: OpenWorkbook, ownScoresAreSource: boolean): void {
  for (const id of COMPUTED) {
    const sheet = own.get(id);
    if (!sheet) continue;
    const [present] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    const isOurs = present?.getDescription().startsWith(OURS) ?? false;
    if (id === 'scores' && ownScoresAreSource) {
      if (isOurs) present?.remove();
    } else if (!present) {
      warnOn(sheet);
    }
  }
}

/** Takes our warning off a tab. */
export function unprotect(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const [present] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (present?.getDescription().startsWith(OURS)) present.remove();
}

function warnOn(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const protection = sheet.protect();
  try {
    protection.setDescription(message('th', 'handover.protected')).setWarningOnly(true);
  } catch (error) {
    // A protection that does not merely warn would lock colleagues out, and their runs with them.
    protection.remove();
    throw error;
  }
}
