import type { Grants } from './access.ts';
import type { LoadedBundle } from './bundle.ts';
import type { Counter } from './counting.ts';
import type { DocumentLock } from './documentLock.ts';
import type { DriveFolder } from './drive/folder.ts';
import type { Faults } from './faults.ts';
import type { RecordedUi } from './services/recordedUi.ts';
import type { Sharing } from './sharing/policy.ts';
import type { UserId } from './users.ts';
import type { WorkbookModel } from './workbook/model.ts';

/** Prints a .docx as a PDF. */
export type ToPdf = (docx: Uint8Array) => Uint8Array;

/** Everything that outlives a single call. */
export interface HostState {
  readonly bundle: LoadedBundle;
  readonly workbook: WorkbookModel;
  readonly drive: DriveFolder;
  readonly user: UserId;
  readonly sharing: Sharing;
  readonly locale: string;
  readonly grants: Omit<Grants, 'mode'>;
  readonly faults: Faults;
  readonly counter: Counter;
  readonly ui: RecordedUi;
  readonly hasUi: boolean;
  readonly toPdf: ToPdf | null;
  readonly lock: DocumentLock;
  readonly userProperties: Map<string, string>;
  /** What the script logged. */
  readonly logged: string[];
}
