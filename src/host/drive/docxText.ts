import PizZip from 'pizzip';

/**
 * What in a document's XML stands for text; everything else is looks. A table's cells are paragraphs of their own. A tab
 * with attributes is a place where tabs stop.
 */
const PIECES = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab) ?\/>|<w:(?:br|cr)\b[^>]*\/>|(<\/w:p>|<w:p\b[^>]*\/>)/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a .docx, a paragraph a line. */
export function docxText(docx: Uint8Array): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  const pieces = [...xml.matchAll(PIECES)].map(([, text, tab, end]) => {
    if (end) return '\n';
    return text === undefined ? (tab ? '\t' : '\n') : decode(text);
  });
  return pieces.join('').replace(/\n$/, '');
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
