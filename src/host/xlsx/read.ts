import { type NamedRange as FileName, type Workbook as FileWorkbook, readXlsx } from 'hucre';
import { computeMissing } from '../formula/recalculate.ts';
import { parseA1, splitSheetName } from '../workbook/a1.ts';
import { workbookOf } from '../workbook/create.ts';
import type { NamedRange, Sheet, WorkbookModel } from '../workbook/model.ts';
import { takeChartSheets } from './chartSheets.ts';
import { withoutFarCells } from './farCells.ts';
import { takeDrawings } from './keptDrawings.ts';
import type { ChartSheet } from './keptParts.ts';
import { PROPERTY_PREFIX, type WorkbookOrigin } from './origin.ts';
import { withPlainColors } from './plainColors.ts';
import { readProtections } from './protections.ts';
import { readSheet } from './readSheet.ts';
import { assertXlsx, UnreadableWorkbook } from './unreadable.ts';

/** Reads a workbook from the bytes of an .xlsx file, or throws `UnreadableWorkbook`. */
export async function openWorkbook(bytes: Uint8Array, name = 'workbook'): Promise<WorkbookModel> {
  assertXlsx(bytes);
  try {
    const { bytes: readable, chartSheets } = takeChartSheets(bytes);
    const workbook = toModel(
      withPlainColors(await readFile(readable)),
      { chartSheets, drawings: takeDrawings(readable) },
      name,
    );
    computeMissing(workbook);
    return workbook;
  } catch (error) {
    throw new UnreadableWorkbook(IS_TOO_FAR.test(String(error)) ? 'too-large' : 'broken', { cause: error });
  }
}

/** What the library says of a sheet with more cells between its first and its last than it can lay out. */
const IS_TOO_FAR = /\bspans \d+ rows\b/;

const readFile = (bytes: Uint8Array): Promise<FileWorkbook> =>
  readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    if (!IS_TOO_FAR.test(String(error))) throw error;
    return readXlsx(withoutFarCells(bytes), { readStyles: true });
  });

/** What the library knows nothing of. */
interface Beyond {
  readonly chartSheets: readonly ChartSheet[];
  readonly drawings: ReturnType<typeof takeDrawings>;
}

function toModel(file: FileWorkbook, { chartSheets, drawings }: Beyond, name: string): WorkbookModel {
  const sheets = file.sheets.map((sheet, index) => readSheet(sheet, index, drawings.get(index) ?? null));
  readProtections(file, sheets);
  const names = (file.namedRanges ?? []).map((entry) => ({ entry, range: readName(entry, sheets) }));
  const origin: WorkbookOrigin = {
    file,
    otherNames: names.flatMap(({ entry, range }) => (range ? [] : [entry])),
    chartSheets,
  };
  const activeSheet = sheets[file.activeSheet ?? 0];
  return workbookOf(name, sheets, {
    ...(activeSheet && { activeSheet }),
    namedRanges: names.flatMap(({ range }) => range ?? []),
    properties: new Map(readProperties(file)),
    origin,
  });
}

/** A defined name that is one block of cells of a sheet; null for constants, formulas and lists of blocks. */
function readName(entry: FileName, sheets: readonly Sheet[]): NamedRange | null {
  const [sheetName, reference] = splitSheetName(entry.range);
  const sheet = sheets.find((candidate) => candidate.name === sheetName);
  const rect = sheet && parseA1(reference, sheet);
  return rect ? { name: entry.name, sheet, rect, origin: entry } : null;
}

function readProperties(file: FileWorkbook): [string, string][] {
  return Object.entries(file.properties?.custom ?? {}).flatMap(([key, value]) =>
    key.startsWith(PROPERTY_PREFIX) ? [[key.slice(PROPERTY_PREFIX.length), String(value)]] : [],
  );
}
