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
  readonly tabColor: string | null;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** Pixels by column; others have the default width. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly merges: readonly Block[];
  /** By `cellKey(row, column)`. */
  readonly cells: Readonly<Record<string, CellView>>;
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

export const cellKey = (row: number, column: number): string => `${row},${column}`;
