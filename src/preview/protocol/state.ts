import type { Language } from '../../core/messages/language.ts';

/** A cell of the workbook; sheets by id, since names change. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Who tries the add-on: `drive.file` is granted per user, so a colleague does not see the owner's documents. */
export type User = 'owner' | 'colleague';

export type MenuEntry =
  | { readonly label: string; readonly functionName: string }
  | { readonly separator: true }
  | { readonly heading: string; readonly entries: readonly MenuEntry[] };

/** An HTML page of the add-on that is open. It is loaded again when `version` changes. */
export interface FrameView {
  readonly version: number;
  readonly title: string;
  /** Null when the bundle has no such page. */
  readonly html: string | null;
}

/** A file that the add-on made in the stand-in's Drive. */
export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** A tab at the foot of the workbook. */
export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly tabColor: string | null;
  readonly hidden: boolean;
  readonly isProtected: boolean;
}

/** What the page shows around the grid. */
export interface PreviewState {
  readonly fileName: string;
  readonly language: Language;
  readonly user: User;
  /** Null when the bundle built none. */
  readonly menu: { readonly caption: string | null; readonly entries: readonly MenuEntry[] } | null;
  readonly tabs: readonly TabView[];
  readonly selection: Place;
  readonly sidebar: FrameView;
  readonly documents: readonly DocumentView[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether something changed since the workbook was opened or saved as a file. */
  readonly unsaved: boolean;
}

/** What a run of the add-on showed, in order. */
export type UiEvent =
  | { readonly kind: 'alert'; readonly title: string | null; readonly prompt: string; readonly answer: string }
  | { readonly kind: 'toast'; readonly title: string | null; readonly message: string }
  | {
      readonly kind: 'dialog';
      readonly frame: FrameView;
      readonly width: number | null;
      readonly height: number | null;
    }
  | { readonly kind: 'sidebar' };

/** What a run of the add-on gives the page. */
export interface Reply {
  readonly events: readonly UiEvent[];
  /** The value of a call. */
  readonly value: unknown;
  /** What went wrong, in words for people. */
  readonly error: { readonly name: string; readonly message: string } | null;
}
