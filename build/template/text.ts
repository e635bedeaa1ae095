/** Runs and paragraphs. Every run names its font and sizes itself: Google Docs reads them from nowhere else safely. */

import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';
import { cm } from './pageMargins.ts';
import { FONT, INDENT, SIZE, single } from './style.ts';

/** Where the agency is, as far as agencies of its kind are anywhere. */
export const PLACE = '{{#มีอำเภอ}}อำเภอ{{อำเภอ}} {{/มีอำเภอ}}{{#มีจังหวัด}}จังหวัด{{จังหวัด}}{{/มีจังหวัด}}';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
}

/** A run of text; `{{tags}}` in it stay in one piece, so that they keep this look when filled. */
export function run(text: string, { size = SIZE.body, bold = false }: Look = {}): TextRun {
  return new TextRun({
    text,
    font: FONT,
    size,
    sizeComplexScript: size,
    color: '000000',
    ...(bold ? { bold, boldComplexScript: bold } : {}),
  });
}

/** A paragraph of running text with an indented first line. */
export function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [run(text)], indent: { firstLine: INDENT }, spacing: single(4, 6) });
}

/** A paragraph that holds nothing but a tag that opens or closes a list: it vanishes when the list is filled. */
export function listMark(tag: string): Paragraph {
  return new Paragraph({ children: [run(tag)] });
}

/** A line of the contents, with the lines of a section's parts indented. */
export function contentsLine(text: string, depth: 0 | 1): Paragraph {
  return new Paragraph({
    children: [run(text)],
    indent: { left: depth * cm(1) + cm(0.6), hanging: cm(0.6) },
    spacing: single(0, 4),
  });
}

/** What stands above a picture and stays with it. */
export function caption(text: string): Paragraph {
  return new Paragraph({ children: [run(text, { bold: true })], keepNext: true, spacing: single(12, 4) });
}

const LEVELS = {
  1: { heading: HeadingLevel.HEADING_1, size: SIZE.heading },
  2: { heading: HeadingLevel.HEADING_2, size: SIZE.subheading },
} as const;

/** A heading, which the outline shows and which stays with what follows it. */
export function heading(level: keyof typeof LEVELS, text: string, { newPage = false } = {}): Paragraph {
  const { heading, size } = LEVELS[level];
  return new Paragraph({
    heading,
    children: [run(text, { size, bold: true })],
    keepNext: true,
    ...(newPage ? { pageBreakBefore: true } : {}),
  });
}

/** A centred line of the cover, with the space above it in points. */
export function coverLine(text: string, size: number, before: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: single(before),
    children: [run(text, { size, bold: true })],
  });
}
