import { basename, extname } from 'node:path';
import type { Language } from '../../core/messages/language.ts';
import { recalculate } from '../../host/formula/recalculate.ts';
import {
  createHost,
  type Host,
  type LoadedBundle,
  type Sharing,
  saveWorkbook,
  type WorkbookModel,
} from '../../host/node/index.ts';
import type { Place, PreviewState, Reply, User } from '../protocol/state.ts';
import { drainEvents } from './drainEvents.ts';
import { DriveDocuments } from './driveDocuments.ts';
import { enterTexts } from './edit.ts';
import { type Change, History } from './history.ts';
import { menuView } from './menuView.ts';
import { Pages } from './pages.ts';
import { moveTo, placeOn } from './selection.ts';
import { sheetView } from './sheetView.ts';

/** A workbook that somebody opened, and the name of its file. */
export interface OpenFile {
  readonly name: string;
  readonly workbook: WorkbookModel;
}

/** How the stand-in for Google is set up. */
export interface GoogleOptions {
  /** How sharing is limited, and who has access at the start. */
  readonly sharing?: Sharing;
  /** Where documents and the list of who has access are kept; in memory unless said. */
  readonly driveFolder?: string;
}

/** The add-on on one workbook as its users see it. All of it is in memory: no file on disk is touched. */
export class Session {
  pages: Pages;
  readonly documents: DriveDocuments;
  /** By user and language, since a host is one user's session. */
  readonly #hosts = new Map<string, Host>();
  #history = new History();
  #menu: PreviewState['menu'] = null;
  #user: User = 'owner';

  constructor(
    private bundle: LoadedBundle,
    private file: OpenFile,
    public language: Language,
    private readonly google: GoogleOptions = {},
  ) {
    this.pages = new Pages(bundle);
    this.documents = new DriveDocuments(google.driveFolder);
  }

  /** What the page starts with: opens the spreadsheet as the user, so that the add-on builds its menu. */
  start(): Reply {
    return this.#run((host) => {
      this.#menu = menuView(host.open('FULL'));
    });
  }

  /** `google.script.run` */
  call(name: string, args: readonly unknown[]): Reply {
    return this.#run((host) => host.call(name, ...args));
  }

  clickMenu(functionName: string): Reply {
    return this.#run((host) => host.runMenuItem(functionName));
  }

  moveTo(place: Place): void {
    moveTo(this.file.workbook, place);
  }

  /** Enters texts from a cell on, to the right and down. */
  enter(place: Place, texts: readonly (readonly string[])[]): Reply {
    const { workbook } = this.file;
    const sheet = workbook.sheets.find(({ id }) => id === place.sheet);
    const { error } = attempt(() => sheet && this.#history.add(enterTexts(workbook, sheet, place, texts)));
    return this.reply(error ? { error } : {});
  }

  undo = (): Reply => this.#goTo(this.#history.undo(this.file.workbook));
  redo = (): Reply => this.#goTo(this.#history.redo(this.file.workbook));

  open(file: OpenFile): Reply {
    this.file = file;
    this.#hosts.clear();
    this.#history = new History();
    this.pages.reload();
    return this.start();
  }

  /** The add-on was built anew: it goes on with the workbook as it is. */
  takeBundle(bundle: LoadedBundle): void {
    this.bundle = bundle;
    this.pages = new Pages(bundle);
    this.#hosts.clear();
  }

  /** Another user or language: the spreadsheet is opened anew. */
  become(user: User, language: Language): Reply {
    this.#user = user;
    this.language = language;
    this.pages.reload();
    return this.start();
  }

  /** The name under which the workbook is saved. */
  get saveName(): string {
    return `${basename(this.file.name, extname(this.file.name))}.xlsx`;
  }

  save = (): Promise<Uint8Array> => saveWorkbook(this.file.workbook);

  reply(more: Partial<Reply> = {}): Reply {
    return { state: this.#state(), events: [], ...more };
  }

  #goTo(change: Change | null): Reply {
    if (change) this.moveTo({ sheet: change.sheet.id, row: change.row, column: change.column });
    return this.reply();
  }

  /** Runs something of the add-on's and tells what came of it; what it throws is told too. */
  #run(action: (host: Host) => unknown): Reply {
    const host = this.#host();
    const outcome = attempt(() => action(host));
    const events = drainEvents(host.ui, (kind, page) => this.pages.open(kind, page));
    return this.reply({ ...outcome, events });
  }

  #host(): Host {
    const key = `${this.#user} ${this.language}`;
    const { bundle, language: locale, file } = this;
    const host =
      this.#hosts.get(key) ??
      createHost({
        bundle,
        workbook: file.workbook,
        drive: this.documents.drive,
        user: this.#user,
        locale,
        ...(this.google.sharing ? { sharing: this.google.sharing } : {}),
      });
    this.#hosts.set(key, host);
    return host;
  }

  #state(): PreviewState {
    const { workbook, name: fileName } = this.file;
    const { canUndo, canRedo } = this.#history;
    recalculate(workbook);
    return {
      fileName,
      language: this.language,
      user: this.#user,
      menu: this.#menu,
      canUndo,
      canRedo,
      sheets: workbook.sheets.map((sheet) => sheetView(workbook, sheet)),
      selection: placeOn(workbook),
      sidebar: this.pages.view('sidebar'),
      documents: this.documents.list(),
    };
  }
}

function attempt(action: () => unknown): Pick<Reply, 'value' | 'error'> {
  try {
    return { value: action() ?? null };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return { error: { name, message } };
  }
}
