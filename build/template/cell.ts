import { AlignmentType, BorderStyle, Paragraph, ShadingType, TableCell, VerticalAlignTable, WidthType } from 'docx';
import { cm } from './pageMargins.ts';
import { SIZE } from './style.ts';
import { run } from './text.ts';

export interface CellLook {
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly shaded?: boolean;
  /** Its paragraphs start with a number, and their other lines stand to the right of it. */
  readonly hanging?: boolean;
  /** Its row stays on the page of the next one. */
  readonly keepNext?: boolean;
  /** A size smaller than other tables. */
  readonly small?: boolean;
  /** Its text stands in the middle of its height. */
  readonly middle?: boolean;
  /** The side without a border. */
  readonly open?: 'left' | 'right';
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_LINE = { style: BorderStyle.NIL };
const PADDING = { top: 45, bottom: 45, left: 90, right: 90, marginUnitType: WidthType.DXA };
const SHADE = { type: ShadingType.CLEAR, color: 'auto', fill: 'E7E6E6' };

/** Room for `๑. `. */
const NUMBER = cm(0.6);

/**
 * A cell, its width in DXA, one paragraph a text. The borders are its own, since Google Docs' import loses those of the
 * table or of a style.
 */
export function cell(texts: readonly string[], width: number, look: CellLook, span = 1): TableCell {
  const { centred = false, bold = false, shaded = false, hanging = false, keepNext = false, open } = look;
  const size = look.small ? SIZE.small : SIZE.table;
  return new TableCell({
    children: texts.map(
      (text) =>
        new Paragraph({
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          keepNext,
          ...(hanging ? { indent: { left: NUMBER, hanging: NUMBER } } : {}),
          // The size of the paragraph's mark is the height of an empty cell.
          run: { size, sizeComplexScript: size },
          children: [run(text, { size, bold })],
        }),
    ),
    width: { size: width, type: WidthType.DXA },
    borders: { top: LINE, left: LINE, bottom: LINE, right: LINE, ...(open ? { [open]: NO_LINE } : {}) },
    margins: PADDING,
    ...(shaded ? { shading: SHADE } : {}),
    ...(shaded || look.middle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(span > 1 ? { columnSpan: span } : {}),
  });
}
