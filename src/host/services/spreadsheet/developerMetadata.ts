import { badArguments } from '../../errors.ts';
import type { Run } from '../../vm/run.ts';
import type { DeveloperMetadata, Sheet } from '../../workbook/model.ts';

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

type Visibility = typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export const metadataVisibility = (run: Run): Visibility =>
  run.once('DeveloperMetadataVisibility', () =>
    run.enumeration<Visibility>('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']),
  );

/** Notes on sheets, the only place for which the add-on uses them. */
export function addMetadata(run: Run, sheet: Sheet, args: readonly unknown[]): void {
  const [key, value, visibility] = args;
  const isKnown = ['DOCUMENT', 'PROJECT'].includes(run.nameOf(visibility) ?? '');
  if (typeof key !== 'string' || typeof value !== 'string' || !isKnown)
    throw badArguments('Sheet.addDeveloperMetadata', args);
  sheet.metadata.push({ key, value });
}

/** Finds the notes of some sheets; with a key, those of that key. */
export function metadataFinder(run: Run, sheets: readonly Sheet[], key: string | null = null): Finder {
  return run.expose<Finder>('DeveloperMetadataFinder', {
    withKey: (wanted) => metadataFinder(run, sheets, wanted),
    find: () =>
      sheets.flatMap((sheet) =>
        sheet.metadata
          .filter((metadata) => key === null || metadata.key === key)
          .map((metadata) => metadataService(run, sheet, metadata)),
      ),
  });
}

function metadataService(run: Run, sheet: Sheet, metadata: DeveloperMetadata): Metadata {
  const { key, value } = metadata;
  return run.expose<Metadata>('DeveloperMetadata', {
    getKey: () => key,
    getValue: () => value,
    remove: () => void sheet.metadata.splice(sheet.metadata.indexOf(metadata), 1),
    getLocation: () =>
      run.expose<Location>('DeveloperMetadataLocation', {
        getSheet: () => run.sheetOf(sheet),
      }),
  });
}
