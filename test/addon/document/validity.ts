/** What Word demands of a .docx and LibreOffice forgives: each fault as a line. */

import PizZip from 'pizzip';

export function faultsOf(docx: Uint8Array): string[] {
  const zip = new PizZip(docx);
  const parts = new Map(
    Object.keys(zip.files)
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, zip.file(name)?.asText() ?? '']),
  );
  return [
    ...[...parts].flatMap(([name, xml]) => notWellFormed(name, xml)),
    ...untyped(zip, parts.get('[Content_Types].xml') ?? ''),
    ...[...parts].flatMap(([name, xml]) => brokenRelations(zip, name, xml, parts)),
    ...[...parts].filter(([name]) => /^word\/[^/]+\.xml$/.test(name)).flatMap(([name, xml]) => bodyFaults(name, xml)),
  ];
}

/** Every element closed in its turn, no attribute twice. */
function notWellFormed(name: string, xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, tag = '', attributes = '', self] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g,
  )) {
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return [`${name}: <${tag}> has an attribute twice`];
    if (closing && open.pop() !== tag) return [`${name}: </${tag}> closes another element`];
    if (!closing && !self) open.push(tag);
  }
  const strayText = /&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[\da-f]+;)/i.test(xml) ? [`${name}: a bare &`] : [];
  return [...(open.length > 0 ? [`${name}: <${open.join('> <')}> not closed`] : []), ...strayText];
}

/** Every file of the package has a content type. */
function untyped(zip: PizZip, types: string): string[] {
  return Object.keys(zip.files)
    .filter((name) => !name.endsWith('/') && name !== '[Content_Types].xml')
    .filter((name) => {
      const extension = name.split('.').pop() ?? '';
      return !types.includes(`PartName="/${name}"`) && !new RegExp(`Extension="${extension}"`, 'i').test(types);
    })
    .map((name) => `${name}: no content type`);
}

/** Every relation leads to a file, every id has one and only one relation. */
function brokenRelations(zip: PizZip, name: string, xml: string, parts: ReadonlyMap<string, string>): string[] {
  const relations = parts.get(name.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
  const ids = [...relations.matchAll(/<Relationship [^>]*?\bId="([^"]+)"/g)].map(([, id]) => id);
  const used = [...xml.matchAll(/\br:(?:embed|id|link)="([^"]+)"/g)].map(([, id]) => id);
  const targets = [...relations.matchAll(/Target="([^"]+)"(?![^>]*TargetMode="External")/g)].map(([, to = '']) => to);
  return [
    ...(new Set(ids).size < ids.length ? [`${name}: a relation twice`] : []),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${name}: no relation ${id}`),
    ...targets
      .map((target) => (target.startsWith('/') ? target.slice(1) : name.replace(/[^/]+$/, '') + target))
      .filter((path) => zip.file(path) === null)
      .map((path) => `${name}: ${path} is missing`),
  ];
}

function bodyFaults(name: string, xml: string): string[] {
  const cells = xml.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
  const rows = xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
  const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
  return [
    ...cells
      .filter((cell) => !/<\/w:p><\/w:tc>$|<w:p\/><\/w:tc>$/.test(cell))
      .map(() => `${name}: a cell that does not end with a paragraph`),
    ...rows.filter((row) => !row.includes('<w:tc>')).map(() => `${name}: a row without a cell`),
    ...(xml.match(/<w:tbl>(?:(?!<w:tr[ >]).)*?<\/w:tbl>/gs) ?? []).map(() => `${name}: a table without a row`),
    ...(/<\/w:tbl><\/w:body>|<\/w:tbl><w:sectPr/.test(xml) ? [`${name}: a table with no paragraph after it`] : []),
    ...(new Set(ids).size < ids.length ? [`${name}: a drawing's id twice`] : []),
    ...(/<w:p[ >](?:(?!<\/w:p>).)*<w:p[ >]/s.test(xml) ? [`${name}: a paragraph in a paragraph`] : []),
    ...(/\{\{|\}\}/.test(xml.replace(/<[^>]*>/g, '')) ? [`${name}: a tag left`] : []),
  ];
}
