import type { AuthMode } from './access.ts';
import type { LoadedBundle } from './bundle.ts';
import { Counter, type Counts } from './counting.ts';
import { type DocumentLock, documentLockOf } from './documentLock.ts';
import { createDrive, type DriveFolder } from './drive/folder.ts';
import { Faults } from './faults.ts';
import { type MenuModel, RecordedUi } from './services/recordedUi.ts';
import type { AccessList } from './sharing/accessList.ts';
import { beginSharing, type Sharing } from './sharing/policy.ts';
import type { HostState, ToPdf } from './state.ts';
import type { UserId } from './users.ts';
import { execute } from './vm/execute.ts';
import type { WorkbookModel } from './workbook/model.ts';

export interface HostOptions {
  readonly bundle: LoadedBundle;
  readonly workbook: WorkbookModel;
  readonly drive?: DriveFolder;
  /** Whose runs these are; `owner` unless said. */
  readonly user?: UserId;
  /** How sharing is limited, and who has access at the start; free, with the colleague as editor, unless said. */
  readonly sharing?: Sharing;
  /** What the add-on keeps for the user; empty unless said. */
  readonly userProperties?: Map<string, string>;
  /** The user's language; Thai unless said. */
  readonly locale?: 'th' | 'en';
  /** The scopes that the user has granted; unless said, all that the manifest asks for. */
  readonly scopes?: readonly string[];
  readonly faults?: Faults;
  /** Answers to the alerts to come. */
  readonly answers?: readonly string[];
  /** False for a run that no user started from the sheet (a trigger): `getUi()` throws. */
  readonly hasUi?: boolean;
  /** What prints a document; without one, an export to PDF fails as Google's own does when it fails. */
  readonly toPdf?: ToPdf;
}

/** One user's session with the add-on on one spreadsheet. */
export class Host {
  readonly #state: HostState;

  constructor(options: HostOptions) {
    const { bundle, workbook, user = 'owner', locale = 'th', answers = [], sharing = {} } = options;
    const manifest = bundle.manifest.oauthScopes ?? [];
    this.#state = {
      bundle,
      workbook,
      user,
      sharing,
      locale,
      drive: options.drive ?? createDrive(),
      grants: { manifest, user: options.scopes ?? manifest },
      faults: options.faults ?? new Faults(),
      counter: new Counter(),
      ui: new RecordedUi(answers),
      hasUi: options.hasUi ?? true,
      toPdf: options.toPdf ?? null,
      lock: documentLockOf(workbook),
      userProperties: options.userProperties ?? new Map(),
      logged: [],
    };
    beginSharing(this.access, workbook.id, sharing);
  }

  /** Calls a global function as `google.script.run` does: in a fresh world, with copies of JSON-like values. */
  call(functionName: string, ...args: unknown[]): unknown {
    return execute(this.#state, 'FULL', functionName, { transfer: args });
  }

  /** Opens the spreadsheet: runs `onOpen` and gives the menu that it built, or null if it built none. */
  open(authMode: AuthMode): MenuModel | null {
    const { menus } = this.#state.ui;
    menus.length = 0;
    execute(this.#state, authMode, 'onOpen', { event: true });
    return menus.at(-1) ?? null;
  }

  /** Clicks a menu item. */
  runMenuItem(functionName: string): void {
    execute(this.#state, 'FULL', functionName, {});
  }

  get workbook(): WorkbookModel {
    return this.#state.workbook;
  }

  get drive(): DriveFolder {
    return this.#state.drive;
  }

  /** Who has access to the spreadsheet and to Drive's files, and the e-mails that sharing sent. */
  get access(): AccessList {
    return this.#state.drive.access;
  }

  get ui(): RecordedUi {
    return this.#state.ui;
  }

  get faults(): Faults {
    return this.#state.faults;
  }

  /** The document lock, for a test that lets somebody else hold it. */
  get locks(): DocumentLock {
    return this.#state.lock;
  }

  get counts(): Readonly<Counts> {
    return { ...this.#state.counter.counts };
  }

  /** Every service call since the last reset, such as `Range.getValues`. */
  get log(): readonly string[] {
    return this.#state.counter.log;
  }

  /** What the script wrote to `Logger` and `console`. */
  get logged(): readonly string[] {
    return this.#state.logged;
  }

  resetCounts(): void {
    this.#state.counter.reset();
  }
}

export const createHost = (options: HostOptions): Host => new Host(options);
