import { type NamedRange as FileName, writeXlsx } from 'hucre';
import { recalculate } from '../formula/recalculate.ts';
import { formatAbsolute, parseA1, quoteSheetName, splitSheetName } from '../workbook/a1.ts';
import type { NamedRange, WorkbookModel } from '../workbook/model.ts';
import { putChartSheets } from './chartSheets.ts';
import { putDrawings } from './keptDrawings.ts';
import { fitNoteBoxes } from './noteBoxes.ts';
import { PROPERTY_PREFIX, PROTECTION_PREFIX, type WorkbookOrigin } from './origin.ts';
import { quotePrintNames } from './printNames.ts';
import { writeProtections } from './protections.ts';
import { repacked } from './repack.ts';
import { writeSheet } from './writeSheet.ts';

/** Google's. Widths of columns are counted in its digits. */
const DEFAULT_FONT = { name: 'Arial', size: 10 };

/** The same model always gives the same bytes, so a file that we made has no time of its own. */
const NO_TIME = new Date(0);

/**
 * The bytes of an .xlsx file that holds the workbook.
 *
 * What a loaded file had survives: values, formulas with their results, rich text, links, notes, styles, merges,
 * sizes, validation, conditional formatting, protection, frozen and split panes, filters, tables, what is drawn over
 * the cells (pictures, charts, shapes, SmartArt), sheets that are charts (behind the others), print settings, names, hidden
 * sheets, properties. What does not, and is said when a file is opened (see `losses.ts`) where it is more than looks:
 * - the theme: its colours and fonts stand in the cells instead;
 * - pivot tables, slicers and controls (and then of what is drawn on their sheet whatever the library does not know),
 *   threaded comments (their text stays as a note), links to other workbooks, pictures in cells, documents of other
 *   programs, macros;
 * - bold and the like inside a note, and the size of its box;
 * - a function's error, kept as the text of the error until a program computes the formula anew.
 */
export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  // A formula without its value would get one when the file is opened, and be saved otherwise the next time.
  recalculate(workbook);
  const origin = workbook.origin as WorkbookOrigin | null;
  const { properties, dateSystem, defaultFont, workbookProtection } = origin?.file ?? {};
  const file = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => writeSheet(sheet, dateSystem === '1904')),
    namedRanges: [...workbook.namedRanges.map(writeName), ...(origin?.otherNames ?? [])],
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    properties: {
      created: NO_TIME,
      modified: NO_TIME,
      ...properties,
      custom: {
        ...foreignProperties(properties?.custom),
        ...ownProperties(workbook),
        ...writeProtections(workbook.sheets),
      },
    },
    ...(dateSystem && { dateSystem }),
    defaultFont: defaultFont ?? DEFAULT_FONT,
    ...(workbookProtection && { workbookProtection }),
  });
  return repacked(file, (zip) => {
    fitNoteBoxes(zip, workbook.sheets);
    quotePrintNames(zip, workbook.sheets);
    putDrawings(zip, workbook.sheets);
    putChartSheets(zip, origin?.chartSheets ?? [], workbook.sheets);
  });
}

/** A name that still means the same keeps its words, which may be whole columns. */
function writeName({ name, sheet, rect, origin }: NamedRange): FileName {
  const before = origin as FileName | null;
  const [sheetName, reference] = splitSheetName(before?.range ?? '');
  const same = sheetName === sheet.name && JSON.stringify(parseA1(reference, sheet)) === JSON.stringify(rect);
  const range = `${quoteSheetName(sheet.name)}!${formatAbsolute(rect)}`;
  return { ...before, name, range: before && same ? before.range : range };
}

type Custom = Record<string, string | number | boolean | Date>;

function ownProperties(workbook: WorkbookModel): Custom {
  return Object.fromEntries([...workbook.properties].map(([key, value]) => [PROPERTY_PREFIX + key, value]));
}

function foreignProperties(custom: Custom = {}): Custom {
  const isOwn = (key: string) => key.startsWith(PROPERTY_PREFIX) || key.startsWith(PROTECTION_PREFIX);
  return Object.fromEntries(Object.entries(custom).filter(([key]) => !isOwn(key)));
}
