import PizZip from 'pizzip';
import { latin1Text } from '../platform/bytes.ts';
import type { Sheet } from '../workbook/model.ts';
import { namedAnew } from './chartNames.ts';
import { insert, type KeptParts, putParts, relate, takeParts, textOf } from './keptParts.ts';
import type { SheetOrigin } from './origin.ts';
import { attributeOf, relationsOf } from './parts.ts';

const WORKBOOK = 'xl/workbook.xml';
/** What is controlled from elsewhere in the file, by parts that are not kept. */
const CONTROLLED = /<\w+:slicer\b|timeslicer|<\w+:timeslicer|Requires="a14"/;

/**
 * What is drawn over the cells of a file's sheets, by their places: pictures, charts, shapes. Nobody here changes it, and the
 * library knows only some of it, so its parts are kept as they are.
 */
export function takeDrawings(bytes: Uint8Array): ReadonlyMap<number, KeptParts> {
  const found = new Map<number, KeptParts>();
  if (!latin1Text(bytes).includes('/drawings/')) return found;
  const zip = new PizZip(bytes);
  const sheets = relationsOf(zip, WORKBOOK);
  const ids = [...textOf(zip, WORKBOOK).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([sheet]) =>
    attributeOf(sheet, 'id'),
  );
  for (const [index, id] of ids.entries()) {
    const path = sheets.find((relation) => relation.id === id)?.target;
    const drawing = relationsOf(zip, path ?? '').find(({ type }) => /\/drawing$/.test(type))?.target;
    if (!path || !drawing || CONTROLLED.test(textOf(zip, drawing))) continue;
    found.set(index, takeParts(zip, drawing));
  }
  return found;
}

/** What comes behind a drawing in a sheet (ECMA-376 part 1, 18.3.1.99). */
const BEHIND =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Puts the drawings back on their sheets. */
export function putDrawings(zip: PizZip, sheets: readonly Sheet[]): void {
  for (const [index, sheet] of sheets.entries()) {
    const { drawing } = (sheet.origin ?? {}) as Partial<SheetOrigin>;
    if (!drawing) continue;
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    relate(zip, path, ID, 'drawing', putParts(zip, namedAnew(drawing, sheets), `xl/drawn${index + 1}`));
    const [behind = ''] = BEHIND.exec(textOf(zip, path)) ?? [];
    insert(zip, path, behind, `<drawing xmlns:r="${NAMESPACE}" r:id="${ID}"/>`);
  }
}

const ID = 'rIdDrawn';
