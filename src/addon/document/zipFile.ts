import type { PizZip } from './libraries.js';

/** The first moment that a zip can tell: equal content gives equal bytes, whenever it is made. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The zip as bytes, its files in the order in which they came. */
export function zipBytes(zip: PizZip): Uint8Array {
  for (const entry of Object.values(zip.files)) entry.date = ZIP_EPOCH;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const BEFORE = 30;
const AFTER = 50;

/** What stands around a place in the text of a file of the zip; the place counts characters of its XML text. */
export function textAround(zip: PizZip | undefined, file: string, offset: number): string {
  const xml = zip?.files[file]?.asText() ?? '';
  const texts = xml.match(/<(?:w|a|m):t(?: [^>]*)?>[^<]*(?=<\/)/g) ?? [];
  const text = texts.map((each) => each.slice(each.indexOf('>') + 1)).join('');
  return text
    .slice(Math.max(0, offset - BEFORE), offset + AFTER)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}
