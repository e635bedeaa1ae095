import type { Params } from '../../core/messages/fillIn.ts';
import type { Language } from '../../core/messages/language.ts';
import type { MenuModel, RecordedUi, Sharing, WorkbookModel } from '../../host/index.ts';
import type { User } from './state.ts';

/** What Google keeps beside the workbook. */
export interface Kept {
  /** The files in Drive, and what it knows of them, by name. */
  readonly drive: ReadonlyMap<string, Uint8Array>;
  /** Names of the files that were made since the workbook was opened. */
  readonly madeHere: readonly string[];
  readonly userProperties: { readonly [U in User]?: ReadonlyMap<string, string> };
}

export const NOTHING_KEPT: Kept = { drive: new Map(), madeHere: [], userProperties: {} };

/** The files that clasp would push, as far as they are no scripts. */
export interface BundleTexts {
  readonly manifest: string;
  /** By file name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
}

/** What of the add-on shall run: when the spreadsheet is opened, from the menu, or from one of its pages. */
export type RunRequest =
  | { readonly kind: 'start' }
  | { readonly kind: 'menu'; readonly functionName: string }
  | { readonly kind: 'call'; readonly functionName: string; readonly args: readonly unknown[] };

/** Something that takes its time and is done in a worker of its own. */
export type Job =
  | { readonly kind: 'open'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: 'save'; readonly workbook: WorkbookModel }
  | {
      readonly kind: 'run';
      readonly workbook: WorkbookModel;
      readonly kept: Kept;
      readonly bundle: BundleTexts;
      readonly sharing: Sharing;
      readonly user: User;
      readonly language: Language;
      readonly request: RunRequest;
    };

export type JobKind = Job['kind'];

export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Of an input that cannot be used: the text that says why, and what it is about. */
  readonly input?: { readonly key: string; readonly params: Params };
}

export interface Opened {
  readonly workbook: WorkbookModel;
  /** What was put right before the file was read. */
  readonly notes: readonly { readonly key: string; readonly params: Params }[];
}

/** What a run of the add-on showed to its user. */
export type Shown = Pick<RecordedUi, 'alerts' | 'toasts' | 'sidebars' | 'dialogs'>;

export interface Ran {
  /** The workbook with what the run wrote; null where it wrote nothing. */
  readonly workbook: WorkbookModel | null;
  readonly properties: ReadonlyMap<string, string>;
  /** Where the user is now: on which sheet, by its id, and in which cell. */
  readonly sheet: number;
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** Null where nothing of it changed. */
  readonly kept: Kept | null;
  readonly menu: MenuModel | null;
  readonly shown: Shown;
  readonly value: unknown;
  readonly error: Failure | null;
}

export interface Results {
  readonly open: Opened;
  readonly save: Uint8Array;
  readonly run: Ran;
}

/** How a job came out. */
export type Outcome =
  | { readonly type: 'done'; readonly result: Results[JobKind] }
  | { readonly type: 'failed'; readonly error: Failure };
