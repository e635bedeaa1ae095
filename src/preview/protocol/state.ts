import type { Language } from '../../core/messages/language.ts';
import type { SheetView } from './sheetView.ts';

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
  /** False when the bundle has no such page. */
  readonly exists: boolean;
}

/** A file that the add-on made in the stand-in's Drive. */
export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** Everything the page shows. */
export interface PreviewState {
  readonly fileName: string;
  readonly language: Language;
  readonly user: User;
  /** Null when the bundle built none. */
  readonly menu: { readonly caption: string | null; readonly entries: readonly MenuEntry[] } | null;
  readonly sheets: readonly SheetView[];
  readonly selection: Place;
  readonly sidebar: FrameView;
  readonly documents: readonly DocumentView[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
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

/** What every request is answered with. */
export interface Reply {
  readonly state: PreviewState;
  readonly events: readonly UiEvent[];
  /** The value of a call. */
  readonly value?: unknown;
  /** What went wrong, in words for people. */
  readonly error?: { readonly name: string; readonly message: string };
}
