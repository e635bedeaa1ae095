/** The pages of the documents: A4, with the margins of Thai official papers. All in centimetres. */

import { PageOrientation } from 'docx';

/** Centimetres as twentieths of a point (DXA). */
export const cm = (centimetres: number): number => Math.round((centimetres * 1440) / 2.54);

/** A4 in twentieths of a point, as Word itself writes it. */
const PAPER = { width: 11906, height: 16838 };

const MARGINS = {
  portrait: { left: 3, right: 2, top: 2.5, bottom: 2, header: 1.25, footer: 1 },
  /** The binding edge on the left of the portrait page becomes the top. */
  landscape: { left: 2, right: 2.5, top: 3, bottom: 1.5, header: 1.25, footer: 1 },
};

/** The width between the margins of a page: that of A4 less both. The tables are as wide, whatever the margins are. */
export const PORTRAIT_WIDTH = 21 - MARGINS.portrait.left - MARGINS.portrait.right;
export const LANDSCAPE_WIDTH = 29.7 - MARGINS.landscape.left - MARGINS.landscape.right;

export const PORTRAIT = { size: PAPER, margin: inTwentieths(MARGINS.portrait) };

/** docx itself swaps the sides of the paper. */
export const LANDSCAPE = {
  size: { ...PAPER, orientation: PageOrientation.LANDSCAPE },
  margin: inTwentieths(MARGINS.landscape),
};

type Margins = (typeof MARGINS)[keyof typeof MARGINS];

function inTwentieths({ left, right, top, bottom, header, footer }: Margins): Margins {
  return {
    left: cm(left),
    right: cm(right),
    top: cm(top),
    bottom: cm(bottom),
    header: cm(header),
    footer: cm(footer),
  };
}
