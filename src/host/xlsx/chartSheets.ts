import PizZip from 'pizzip';
import { latin1Text } from '../platform/bytes.ts';
import type { Sheet } from '../workbook/model.ts';
import { namedAnew } from './chartNames.ts';
import { type ChartSheet, insert, putParts, relate, takeParts, textOf } from './keptParts.ts';
import { attributeOf, relationsOf, relationsPath } from './parts.ts';

const WORKBOOK = 'xl/workbook.xml';
const CHART_SHEET = /\/chartsheet$/;

/** A file without its sheets that are charts, and those. */
export function takeChartSheets(bytes: Uint8Array): { bytes: Uint8Array; chartSheets: readonly ChartSheet[] } {
  // The names of a zip's parts stand in clear; hardly any file has such sheets.
  if (!latin1Text(bytes).includes('chartsheets/')) return { bytes, chartSheets: [] };
  const zip = new PizZip(bytes);
  const relations = relationsOf(zip, WORKBOOK).filter(({ type }) => CHART_SHEET.test(type));
  if (relations.length === 0) return { bytes, chartSheets: [] };
  const chartSheets: ChartSheet[] = [];
  for (const { id, target, element } of relations) {
    const workbook = textOf(zip, WORKBOOK);
    const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([sheet]) => sheet);
    const index = sheets.findIndex((sheet) => attributeOf(sheet, 'id') === id);
    const sheet = sheets[index];
    if (!sheet || target === null) continue;
    chartSheets.push({ name: attributeOf(sheet, 'name') ?? '', parts: takeParts(zip, target) });
    zip.file(WORKBOOK, withoutSheet(workbook, sheet, index));
    const path = relationsPath(WORKBOOK);
    zip.file(path, textOf(zip, path).replace(element, ''));
  }
  return { bytes: zip.generate({ type: 'uint8array' }), chartSheets };
}

/** Puts the sheets that are charts behind the others. */
export function putChartSheets(zip: PizZip, chartSheets: readonly ChartSheet[], others: readonly Sheet[]): void {
  for (const [index, { name, parts }] of chartSheets.entries()) {
    const first = putParts(zip, namedAnew(parts, others), `xl/kept${index + 1}`);
    const id = `rIdKept${index + 1}`;
    const ids = [...textOf(zip, WORKBOOK).matchAll(/sheetId="(\d+)"/g)].map(([, number]) => Number(number));
    const sheet = `<sheet name="${freeName(zip, name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${id}"/>`;
    insert(zip, WORKBOOK, '</sheets>', sheet);
    relate(zip, WORKBOOK, id, 'chartsheet', first);
  }
}

/** Names of cells and the active tab are told by the place of their sheet. */
function withoutSheet(workbook: string, sheet: string, index: number): string {
  const before = (number: string) => Math.max(0, Number(number) - (Number(number) > index ? 1 : 0));
  return workbook
    .replace(sheet, '')
    .replace(/localSheetId="(\d+)"/g, (_, number: string) => `localSheetId="${before(number)}"`)
    .replace(
      /activeTab="(\d+)"/g,
      (_, number: string) => `activeTab="${Number(number) === index ? 0 : before(number)}"`,
    );
}

function freeName(zip: PizZip, name: string): string {
  const taken = [...textOf(zip, WORKBOOK).matchAll(/<sheet\s[^>]*>/g)].map(([sheet]) => attributeOf(sheet, 'name'));
  return taken.includes(name) ? `${name.slice(0, 27)} (2)` : name;
}
