import type PizZip from 'pizzip';
import { quoteSheetName } from '../workbook/a1.ts';
import type { Sheet } from '../workbook/model.ts';
import { attributeOf } from './parts.ts';

const WORKBOOK = 'xl/workbook.xml';

/**
 * What is printed of a sheet is told by a name that says the sheet's own; the library does not quote it, and Excel takes
 * a file for damaged in which `ผล 2567!A1` stands.
 */
export function quotePrintNames(zip: PizZip, sheets: readonly Sheet[]): void {
  const workbook = zip.file(WORKBOOK)?.asText() ?? '';
  const mended = workbook.replace(/(<definedName\b[^>]*>)([^<]*)(?=<)/g, (whole, element: string, content: string) => {
    const sheet = sheets[Number(attributeOf(element, 'localSheetId') ?? Number.NaN)];
    const isOurs = sheet && attributeOf(element, 'name')?.startsWith('_xlnm.Print_') && !content.startsWith("'");
    if (!isOurs) return whole;
    const references = plain(content).split(`${sheet.name}!`).slice(1);
    const quoted = quoteSheetName(sheet.name);
    return element + inXml(references.map((reference) => `${quoted}!${absolute(reference)}`).join(''));
  });
  if (mended !== workbook) zip.file(WORKBOOK, mended);
}

/** `A1:B2` as `$A$1:$B$2`, `1:3` as `$1:$3`: else it would move along with the cell from which it is looked at. */
const absolute = (reference: string): string =>
  reference.replace(/\$?([A-Z]{1,3})?\$?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part ? `$${part}` : '')).join(''),
  );

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const plain = (xml: string): string => xml.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
