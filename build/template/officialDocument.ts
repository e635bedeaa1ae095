import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { LANDSCAPE, PORTRAIT } from './pageMargins.ts';
import { stableZip } from './stableZip.ts';
import { FONT, SIZE, STYLES } from './style.ts';

/** The parts of an official document: a cover without a number, upright pages, and sideways ones for wide tables. */
export interface Parts {
  readonly title: string;
  readonly cover: readonly FileChild[];
  readonly portrait: readonly FileChild[];
  readonly landscape: readonly FileChild[];
}

export async function officialDocument({ title, cover, portrait, landscape }: Parts): Promise<Uint8Array> {
  const numbers = { formatType: NumberFormat.THAI_NUMBERS };
  const document = new Document({
    title,
    creator: 'แผน ITA',
    lastModifiedBy: 'แผน ITA',
    styles: STYLES,
    compatibility: { version: 15 },
    sections: [
      { properties: { page: PORTRAIT }, children: cover },
      {
        properties: { page: { ...PORTRAIT, pageNumbers: { start: 1, ...numbers } } },
        footers: { default: pageNumber() },
        children: portrait,
      },
      {
        properties: { page: { ...LANDSCAPE, pageNumbers: numbers } },
        footers: { default: pageNumber() },
        children: landscape,
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
