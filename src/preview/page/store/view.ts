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
  | { readonly kind: 'error'; readonly message: string };

export type Toast = Extract<UiEvent, { kind: 'toast' }> & { readonly id: number };

/** What the grid does about the selected cell: nothing, jump there, take the focus there, or both. */
export type Reveal = 'none' | 'jump' | 'focus' | 'goTo';

/** Everything that is drawn. */
export interface View {
  readonly state: PreviewState | null;
  readonly place: Place;
  readonly reveal: Reveal;
  readonly editing: Editing | null;
  /** The first is shown. */
  readonly modals: readonly Modal[];
  readonly toasts: readonly Toast[];
  /** How many requests are under way. */
  readonly working: number;
  readonly sidebarOpen: boolean;
}

export const FIRST_VIEW: View = {
  state: null,
  place: { sheet: 0, row: 1, column: 1 },
  reveal: 'none',
  editing: null,
  modals: [],
  toasts: [],
  working: 0,
  sidebarOpen: true,
};

export const samePlace = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;
