/** The measures and styles of Thai official documents, in the units of .docx. */

import {
  AlignmentType,
  type IParagraphStyleOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { cm } from './pageMargins.ts';

/** Points as twentieths of a point. */
const pt = (points: number): number => points * 20;

/** The font by its name in Google Docs; Thai text takes the complex-script one, Latin letters and digits the others. */
export const FONT = { ascii: 'Sarabun', hAnsi: 'Sarabun', cs: 'Sarabun', eastAsia: 'Sarabun' };

/** In half points, as .docx counts. */
export const SIZE = { title: 48, coverLine: 44, heading: 36, subheading: 34, body: 32, table: 28, small: 24 };

/** Single line spacing, with space before and after in points. */
export const single = (before = 0, after = 0): ISpacingProperties => ({
  line: 240,
  lineRule: LineRuleType.AUTO,
  before: pt(before),
  after: pt(after),
});

/** First lines of paragraphs start here. */
export const INDENT = cm(2.5);

const BLACK = '000000';
/** Thai is a complex script to .docx. Latin words must not be Thai, or they are broken at any letter. */
const LANGUAGE = { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' };

const heading = (size: number, before: number): Omit<IParagraphStyleOptions, 'id'> => ({
  run: { font: FONT, size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: BLACK },
  paragraph: { spacing: single(before, 6), keepNext: true, keepLines: true },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, sizeComplexScript: SIZE.body, language: LANGUAGE },
      paragraph: { spacing: single(), alignment: AlignmentType.LEFT },
    },
    title: { run: { font: FONT, size: SIZE.title, bold: true, color: BLACK }, paragraph: { spacing: single() } },
    heading1: heading(SIZE.heading, 12),
    heading2: heading(SIZE.subheading, 12),
    heading3: heading(SIZE.body, 6),
  },
};
