import { deflateSync } from 'node:zlib';
import PizZip from 'pizzip';
import { docxOf } from './docx.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Text torn over several runs in the middle of words and tags, as Google's export and Word both leave Thai. */
const torn = (text: string): string =>
  (text.match(/.{1,5}/gsu) ?? [])
    .map(
      (piece, index) =>
        `<w:r><w:rPr>${index % 2 ? '<w:b/>' : ''}</w:rPr><w:t xml:space="preserve">${piece}</w:t></w:r>`,
    )
    .join('');
const paragraph = (text: string): string => `<w:p>${torn(text)}</w:p>`;
const cell = (text: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;

const LOGO =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
  '<wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="ตรา"/>' +
  '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:nvPicPr><pic:cNvPr id="1" name="ตรา"/><pic:cNvPicPr/></pic:nvPicPr>' +
  `<pic:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId7"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>' +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

/** A template as a small office makes it: a letterhead with its emblem, a header, tags in Thai, all runs torn. */
export function ownTemplate(): Uint8Array {
  const body =
    LOGO +
    paragraph('บันทึกข้อความ') +
    paragraph('เรื่อง ผลการประเมิน ITA ปี {{ปีผลประเมิน}} ของ{{ชื่อหน่วยงาน}} ได้ {{คะแนนรวม}} คะแนน') +
    '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>' +
    '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>' +
    `<w:tr>${cell('{{#ตัวชี้วัดทั้งหมด}}{{ชื่อตัวชี้วัด}}')}${cell('{{แถบคะแนน}}')}${cell('{{คะแนน}}{{/ตัวชี้วัดทั้งหมด}}')}</w:tr></w:tbl>` +
    paragraph('{{#มาตรการทั้งหมด}}') +
    paragraph('{{มาตรการที่}}) {{มาตรการ}} โดย {{ผู้รับผิดชอบ}}') +
    paragraph('{{/มาตรการทั้งหมด}}') +
    `<w:sectPr><w:headerReference xmlns:r="${OFFICE}" w:type="default" r:id="rId8"/></w:sectPr>`;
  const zip = new PizZip(docxOf(body, { 'word/header1.xml': `<w:hdr ${W}>${paragraph('แผนปี {{ปีแผน}}')}</w:hdr>` }));
  zip.file('word/media/emblem.png', png());
  zip.file(
    'word/_rels/document.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId7" Type="${OFFICE}/image" Target="media/emblem.png"/>` +
      `<Relationship Id="rId8" Type="${OFFICE}/header" Target="header1.xml"/></Relationships>`,
  );
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  const header = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
  zip.file(
    '[Content_Types].xml',
    types.replace(
      '</Types>',
      `<Default Extension="png" ContentType="image/png"/><Override PartName="/word/header1.xml" ContentType="${header}"/></Types>`,
    ),
  );
  return zip.generate({ type: 'uint8array' });
}

/** One red dot. */
function png(): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([size, body, check]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const pixel = deflateSync(Buffer.from([0, 200, 30, 30]));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixel), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
