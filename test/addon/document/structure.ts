/** What a .docx is made of, in the order of its body, a line a thing: what golden files compare beside the text. */

import { xmlOf } from './docx.ts';

const BLOCK = /<w:tbl>|<\/w:tbl>|<w:p[ >]|<w:pStyle w:val="Heading(\d)"|<wp:inline|w:orient="(\w+)"/g;

export function structureOf(docx: Uint8Array): string {
  const xml = xmlOf(docx);
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => tableLine(table));
  const lines: string[] = [];
  let inTable = false;
  for (const [match, level, orientation] of xml.matchAll(BLOCK)) {
    if (match === '<w:tbl>') {
      inTable = true;
      lines.push(tables.shift() ?? '');
    } else if (match === '</w:tbl>') inTable = false;
    else if (orientation) lines.push(`section ${orientation}`);
    else if (!inTable) lines.push(level ? `heading ${level}` : match === '<wp:inline' ? 'picture' : 'paragraph');
  }
  return `${counted(lines).join('\n')}\n`;
}

function tableLine(table: string): string {
  const count = (pattern: RegExp) => table.match(pattern)?.length ?? 0;
  const pictures = count(/<wp:inline/g);
  return `table of ${count(/<w:tr[ >]/g)} rows, ${count(/<w:gridCol /g)} columns${pictures > 0 ? `, ${pictures} pictures` : ''}`;
}

/** A heading is a paragraph too, and paragraphs come in numbers. */
function counted(lines: readonly string[]): string[] {
  const kept = lines.filter((line, index) => !(line === 'paragraph' && lines[index + 1]?.startsWith('heading')));
  const groups: { line: string; count: number }[] = [];
  for (const line of kept) {
    const last = groups[groups.length - 1];
    if (last?.line === line) last.count += 1;
    else groups.push({ line, count: 1 });
  }
  return groups.map(({ line, count }) => (count > 1 ? `${count} × ${line}` : line));
}
