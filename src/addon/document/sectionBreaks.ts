import type { PizZip } from './libraries.js';

/** A paragraph that ends a section: what opens it, the section, and the rest of the paragraph. */
const LAST_OF_SECTION =
  /(<w:p(?: [^>]*)?><w:pPr>(?:(?!<\/w:pPr>)[\s\S])*?)(<w:sectPr[\s\S]*?<\/w:sectPr>)([\s\S]*?<\/w:p>)/g;

const LIST_MARK = /^\s*\{\{\s*([#^/])[^{}]*\}\}\s*$/;

/**
 * Gives a section break a paragraph of its own where it stands on a list's mark. A section's page (landscape, say) is
 * kept in its last paragraph, and docxtemplater drops a paragraph that holds nothing but a mark: the page would turn.
 */
export function freeSectionBreaks(zip: PizZip): void {
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!/^word\/document\d*\.xml$/.test(name)) continue;
    const xml = entry.asText();
    const freed = xml.replace(LAST_OF_SECTION, (whole: string, start: string, section: string, rest: string) => {
      const [, sign] = LIST_MARK.exec(rest.replace(/<[^>]*>/g, '')) ?? [];
      if (!sign) return whole;
      const own = `<w:p><w:pPr>${section}</w:pPr></w:p>`;
      return sign === '/' ? `${start}${rest}${own}` : `${own}${start}${rest}`;
    });
    if (freed !== xml) zip.file(name, freed);
  }
}
