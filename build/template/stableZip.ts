import PizZip from 'pizzip';

/** Any moment will do, so long as it is always the same. */
const THEN = '2024-10-01T00:00:00Z';

/** Takes the moment of making out of a .docx: out of its properties and out of the zip's entries. */
export function stableZip(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  const properties = zip.file('docProps/core.xml');
  if (properties) {
    const xml = properties.asText().replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, THEN);
    zip.file('docProps/core.xml', xml);
  }
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
