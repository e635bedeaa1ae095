import type { Block, SheetView } from '../../protocol/sheetView.ts';
import type { Place, PreviewState, UiEvent } from '../../protocol/state.ts';

/** A cell that is being edited. */
export interface Editing {
  readonly place: Place;
  readonly text: string;
  readonly where: 'cell' | 'bar';
  /** Started by typing over the cell: then the arrow keys end it, as in Sheets. */
  readonly quick: boolean;
}

export type Modal =
  | Extract<UiEvent, { kind: 'alert' | 'dialog' }>
  | { readonly kind: 'error' | 'note' | 'notices'; readonly message: string }
  | { readonly kind: 'confirm'; readonly message: string; readonly agree: string; readonly action: () => void };

export type Toast = Omit<Extract<UiEvent, { kind: 'toast' }>, 'kind'> & { readonly id: number };

/** What the grid does about the selected cell: nothing, jump there, take the focus there, or both. */
export type Reveal = 'none' | 'jump' | 'focus' | 'goTo';

/** One of the workbooks that are open. */
export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly unsaved: boolean;
}

/** Something that takes its time. */
export interface Work {
  readonly id: number;
  /** What is being done. */
  readonly words: string;
  /** In milliseconds since 1970. */
  readonly since: number;
}

/** Everything that is drawn. */
export interface View {
  /** False until it is known what this browser has kept. */
  readonly ready: boolean;
  /** Null: no workbook is open. */
  readonly state: PreviewState | null;
  readonly sheet: SheetView | null;
  readonly files: readonly FileView[];
  /** The open one's id. */
  readonly file: string | null;
  /** The active cell. */
  readonly place: Place;
  /** The corner of the selection that was reached last; null where the active cell alone is selected. */
  readonly extent: Place | null;
  readonly selected: Block;
  readonly reveal: Reveal;
  readonly editing: Editing | null;
  /** The first is shown. */
  readonly modals: readonly Modal[];
  readonly toasts: readonly Toast[];
  /** What is under way that the user waits for, the first begun first. */
  readonly works: readonly Work[];
  readonly sidebarOpen: boolean;
  /** Whether this browser keeps anything. */
  readonly keeps: boolean;
  /** Whether it keeps the workbook that is open as it is now. */
  readonly isKept: boolean;
  readonly dropping: boolean;
  /** Loads a new version of the page, where there is one. */
  readonly newVersion: (() => void) | null;
}

export const FIRST_VIEW: View = {
  ready: false,
  state: null,
  sheet: null,
  files: [],
  file: null,
  place: { sheet: 0, row: 1, column: 1 },
  extent: null,
  selected: { row: 1, column: 1, rows: 1, columns: 1 },
  reveal: 'none',
  editing: null,
  modals: [],
  toasts: [],
  works: [],
  sidebarOpen: true,
  keeps: true,
  isKept: false,
  dropping: false,
  newVersion: null,
};

export const samePlace = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;
