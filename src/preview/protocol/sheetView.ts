/** A sheet as the page draws it: the stand-in's model with display texts, and conditional formats decided. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The last row and column that hold anything. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Pixels by column; others have the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Pixels by row, where a height was forced; others fit their text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Block[];
  /** Null for a cell that shows nothing; the same object as long as the cell shows the same. */
  cell(row: number, column: number): CellView | null;
}

/** A block of cells; rows and columns count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellView {
  /** What the cell shows. */
  readonly text: string;
  /** What is edited, where it differs: a formula, or a number as it is. */
  readonly input?: string;
  readonly note?: string;
  readonly align?: 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: true;
  /** Whether its text runs on over empty cells beside it. */
  readonly spills?: true;
  readonly bold?: true;
  readonly background?: string;
  readonly color?: string;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly borders?: { readonly [side in Side]?: Line };
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

export interface Line {
  readonly style: string;
  readonly color: string;
}
