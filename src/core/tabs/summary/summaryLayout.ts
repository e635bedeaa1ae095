/** Where everything stands on the page that the summary begins with; its details are in `summaryLines`. */

import { type Framework, INSTRUMENTS } from '../../framework/framework.ts';
import type { Place } from '../../table/cell.ts';
import type { PageBand } from '../tabView.ts';

/** Pixels: together what A4 has between the usual margins of Google Sheets, Excel and LibreOffice. */
export const SUMMARY_WIDTHS = [34, 205, 54, 58, 58, 58, 58, 115];

/** The columns of the page that hold numbers: those of the indicators, and those of the weak items. */
export const PAGE_COLUMNS = { score: 3, bar: 4, weak: 8 } as const;

/** So many weak items have room on the page, two rows each. */
export const SHOWN_ITEMS = 17;

type BlockName = 'title' | 'agency' | 'headline' | 'needs' | 'barHeading' | 'bars' | 'weakHeading' | 'weak' | 'footer';

/** Rows that look alike, and what stands on them: each block with its number of rows. */
interface Band extends Omit<PageBand, 'rows'> {
  readonly blocks: readonly (readonly [BlockName, number])[];
}

/**
 * The page from top to bottom, 932 pixels in all, so that it fits a page of A4 (971 with margins of 2 cm). Nothing on it
 * wraps and all heights are forced: it is as high in every program, whatever the scores are.
 */
function pageOf({ indicators }: Framework): readonly Band[] {
  const bars = INSTRUMENTS.length + indicators.length;
  return [
    { height: 34, size: 16, blocks: [['title', 1]] },
    { height: 20, size: 11, blocks: [['agency', 1]] },
    { height: 44, size: 18, blocks: [['headline', 1]] },
    {
      height: 18,
      size: 9,
      blocks: [
        ['needs', 1],
        ['barHeading', 1],
        ['bars', bars],
        ['weakHeading', 1],
      ],
    },
    {
      height: 14,
      size: 8,
      blocks: [
        ['weak', 2 * SHOWN_ITEMS],
        // Those that are not shown, an empty row, and what the page says of itself.
        ['footer', 5],
      ],
    },
  ];
}

export function pageBands(framework: Framework): PageBand[] {
  return pageOf(framework).map(({ blocks, height, size }) => ({ rows: sumOf(blocks), height, size }));
}

export const pageRows = (framework: Framework): number => sumOf(blocksOf(framework));

/** The headings on the page that stand above numbers. */
export function numberHeadings(framework: Framework) {
  return [
    { row: rowOf(framework, 'barHeading'), column: PAGE_COLUMNS.score },
    { row: rowOf(framework, 'weakHeading'), column: PAGE_COLUMNS.weak },
  ];
}

/** The column of scores beside the bars. */
export function barScores(framework: Framework): Pick<Place, 'row' | 'column'>[] {
  const [first, after] = [rowOf(framework, 'bars'), rowOf(framework, 'weakHeading')];
  return Array.from({ length: after - first }, (_, index) => ({ row: first + index, column: PAGE_COLUMNS.score }));
}

function rowOf(framework: Framework, name: BlockName): number {
  const blocks = blocksOf(framework);
  return (
    1 +
    sumOf(
      blocks.slice(
        0,
        blocks.findIndex(([block]) => block === name),
      ),
    )
  );
}

const blocksOf = (framework: Framework): Band['blocks'] => pageOf(framework).flatMap(({ blocks }) => blocks);

const sumOf = (blocks: Band['blocks']): number => blocks.reduce((sum, [, rows]) => sum + rows, 0);
