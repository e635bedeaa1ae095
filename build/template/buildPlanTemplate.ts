import { AlignmentType, Document, Footer, NumberFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { cover } from './cover.ts';
import { issues } from './issues.ts';
import { measures } from './measures.ts';
import { results } from './results.ts';
import { stableZip } from './stableZip.ts';
import { FONT, LANDSCAPE, PORTRAIT, SIZE, STYLES } from './style.ts';

/** The built-in template of the measures plan: a .docx that holds tags. The same bytes every time. */
export async function buildPlanTemplate(): Promise<Uint8Array> {
  const document = new Document({
    title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    creator: 'แผน ITA',
    lastModifiedBy: 'แผน ITA',
    styles: STYLES,
    compatibility: { version: 15 },
    sections: [
      { properties: { page: PORTRAIT }, children: cover() },
      {
        properties: { page: { ...PORTRAIT, pageNumbers: { start: 1, formatType: NumberFormat.THAI_NUMBERS } } },
        footers: { default: pageNumber() },
        children: [...results(), ...issues()],
      },
      {
        properties: { page: { ...LANDSCAPE, pageNumbers: { formatType: NumberFormat.THAI_NUMBERS } } },
        footers: { default: pageNumber() },
        children: measures(),
      },
    ],
  });
  return stableZip(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function pageNumber(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.table })],
      }),
    ],
  });
}
