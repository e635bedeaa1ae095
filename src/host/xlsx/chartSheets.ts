import PizZip from 'pizzip';
import { latin1Text } from '../platform/bytes.ts';
import { attributeOf, relationsOf, relationsPath } from './parts.ts';

/** A sheet that is nothing but a chart: the library cannot read it, so its parts are kept as they are. */
export interface ChartSheet {
  /** As the file writes it. */
  readonly name: string;
  /** Its parts by their paths, its own first, each with its type where the file states one. */
  readonly parts: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly type: string | null }>;
}

const WORKBOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
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
    chartSheets.push({ name: attributeOf(sheet, 'name') ?? '', parts: partsFrom(zip, target) });
    zip.file(WORKBOOK, withoutSheet(workbook, sheet, index));
    const path = relationsPath(WORKBOOK);
    zip.file(path, textOf(zip, path).replace(element, ''));
  }
  return { bytes: zip.generate({ type: 'uint8array' }), chartSheets };
}

/** Puts the sheets that are charts behind the others. */
export function putChartSheets(zip: PizZip, chartSheets: readonly ChartSheet[]): void {
  for (const [index, { name, parts }] of chartSheets.entries()) {
    const folder = `xl/kept${index + 1}`;
    const [first = ''] = parts.keys();
    const moved = (path: string) => `${folder}/${path}`;
    for (const [path, { bytes, type }] of parts) {
      const isRelations = path.endsWith('.rels');
      zip.file(moved(path), isRelations ? movedRelations(bytes, path, moved) : bytes);
      if (type !== null) insert(zip, TYPES, '</Types>', `<Override PartName="/${moved(path)}" ContentType="${type}"/>`);
    }
    const id = `rIdKept${index + 1}`;
    const ids = [...textOf(zip, WORKBOOK).matchAll(/sheetId="(\d+)"/g)].map(([, number]) => Number(number));
    const sheet = `<sheet name="${freeName(zip, name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${id}"/>`;
    insert(zip, WORKBOOK, '</sheets>', sheet);
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet';
    const relation = `<Relationship Id="${id}" Type="${type}" Target="/${moved(first)}"/>`;
    insert(zip, relationsPath(WORKBOOK), '</Relationships>', relation);
  }
}

/** A part and all that it leads to. */
function partsFrom(zip: PizZip, start: string): ChartSheet['parts'] {
  const types = textOf(zip, TYPES);
  const found = new Map<string, { bytes: Uint8Array; type: string | null }>();
  const visit = (path: string) => {
    const bytes = zip.file(path)?.asUint8Array();
    if (!bytes || found.has(path)) return;
    found.set(path, { bytes, type: typeOf(types, path) });
    const relations = zip.file(relationsPath(path))?.asUint8Array();
    if (relations) found.set(relationsPath(path), { bytes: relations, type: null });
    for (const { target } of relationsOf(zip, path)) if (target !== null) visit(target);
  };
  visit(start);
  return found;
}

function typeOf(types: string, path: string): string | null {
  const elements = [...types.matchAll(/<(?:\w+:)?(?:Override|Default)\b[^>]*>/g)].map(([element]) => element);
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const own = elements.find((element) => attributeOf(element, 'PartName') === `/${path}`);
  const common = elements.find((element) => attributeOf(element, 'Extension')?.toLowerCase() === ending);
  const element = own ?? common;
  return element ? attributeOf(element, 'ContentType') : null;
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

/** The relations of a part that was moved, to the parts that were moved with it. */
function movedRelations(bytes: Uint8Array, path: string, moved: (path: string) => string): string {
  const zip = new PizZip();
  zip.file(path, bytes);
  const part = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  return relationsOf(zip, part).reduce(
    (xml, { element, target }) =>
      target === null ? xml : xml.replace(element, element.replace(/Target="[^"]*"/, `Target="/${moved(target)}"`)),
    textOf(zip, path),
  );
}

function freeName(zip: PizZip, name: string): string {
  const taken = [...textOf(zip, WORKBOOK).matchAll(/<sheet\s[^>]*>/g)].map(([sheet]) => attributeOf(sheet, 'name'));
  return taken.includes(name) ? `${name.slice(0, 27)} (2)` : name;
}

function insert(zip: PizZip, path: string, before: string, element: string): void {
  zip.file(
    path,
    textOf(zip, path).replace(before, () => `${element}${before}`),
  );
}

const textOf = (zip: PizZip, path: string): string => zip.file(path)?.asText() ?? '';
