import type { PizZip } from './libraries.js';

/** The first moment that a zip can tell: equal content gives equal bytes, whenever it is made. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The least work, since the script that makes a document starts cold: three times as fast as usual, a third larger. */
const FAST = { level: 1 };

/** The zip as bytes, its files in the order in which they came. */
export function zipBytes(zip: PizZip): Uint8Array {
  for (const entry of Object.values(zip.files)) entry.date = ZIP_EPOCH;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: FAST });
}

const BEFORE = 30;
const AFTER = 50;

/** What stands around a place in the text of a file of the zip; the place counts characters of its XML text. */
export function textAround(zip: PizZip | undefined, file: string, offset: number): string {
  const xml = zip?.files[file]?.asText() ?? '';
  const texts = xml.match(/<(?:w|a|m):t(?: [^>]*)?>[^<]*(?=<\/)/g) ?? [];
  const text = texts.map((each) => each.slice(each.indexOf('>') + 1)).join('');
  // Read before it is cut: half an `&quot;` would stay as it is.
  const before = withoutEntities(text.slice(0, offset));
  const after = withoutEntities(text.slice(offset));
  return `${lastOf(before)}${firstOf(after)}`.trim();
}

function withoutEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** From the first space on where there is one, else from a whole letter on: Thai has no spaces between words. */
function lastOf(text: string): string {
  if (text.length <= BEFORE) return text;
  const start = text.length - BEFORE;
  const space = text.slice(start - 1).search(/\s/);
  return space >= 0 && space < BEFORE / 2 ? text.slice(start + space) : text.slice(letterStart(text, start));
}

/** Up to the last space where there is one near the end, else up to a whole letter. */
function firstOf(text: string): string {
  if (text.length <= AFTER) return text;
  const space = text.slice(0, AFTER + 1).search(/\s\S*$/);
  return text.slice(0, space > AFTER / 3 ? space : letterStart(text, AFTER));
}

/** A vowel or tone mark is not shown without its letter, nor a letter without the vowel in front of it. */
function letterStart(text: string, from: number): number {
  let start = from;
  while (
    start > 0 &&
    (/[\u0E30-\u0E3A\u0E45-\u0E4E]/.test(text.charAt(start)) || /[เ-ไ]/.test(text.charAt(start - 1)))
  ) {
    start--;
  }
  return start;
}
