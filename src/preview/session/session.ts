import type { Language } from '../../core/messages/language.ts';
import { recalculate } from '../../host/formula/recalculate.ts';
import type { MenuModel, Sharing, WorkbookModel } from '../../host/index.ts';
import { arrivedWorkbook, copyWorkbook } from '../../host/workbook/travel.ts';
import { type BundleTexts, type Job, type Kept, NOTHING_KEPT, type Ran, type RunRequest } from '../protocol/job.ts';
import type { SheetView } from '../protocol/sheetView.ts';
import type { Place, PreviewState, Reply, User } from '../protocol/state.ts';
import { documentsOf } from './documents.ts';
import { enterTexts } from './edit.ts';
import { eventsOf } from './events.ts';
import { type Change, History } from './history.ts';
import { menuView } from './menuView.ts';
import { Pages } from './pages.ts';
import { moveTo, placeOn } from './selection.ts';
import { sheetView } from './sheetView.ts';
import { changeTabs, type TabChange, type TabRefusal } from './tabs.ts';

/** The add-on that runs, and what runs it: each time in a world of its own. */
export interface AddOn {
  readonly bundle: BundleTexts;
  readonly sharing: Sharing;
  readonly run: (job: Job & { kind: 'run' }) => Promise<Ran>;
}

/** A workbook that somebody opened, the name of its file, and what Google keeps beside it. */
export interface OpenFile {
  name: string;
  readonly workbook: WorkbookModel;
  readonly kept?: Kept;
  /** Whether it has what no file has yet. */
  readonly unsaved?: boolean;
}

interface Edit {
  readonly place: Place;
  readonly texts: readonly (readonly string[])[];
}

/** The add-on on one workbook as its users see it. */
export class Session {
  readonly #addOn: AddOn;
  readonly #history = new History();
  readonly #pages: Pages;
  readonly #views = new Map<number, SheetView>();
  name: string;
  #workbook: WorkbookModel;
  #kept: Kept;
  #menu: MenuModel | null = null;
  #user: User = 'owner';
  #unsaved: boolean;
  #revision = 0;
  /** What was typed while the add-on runs: it knows nothing of it. */
  #meanwhile: Edit[] | null = null;
  /** One run after the other, as the document lock has it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    addOn: AddOn,
    { name, workbook, kept = NOTHING_KEPT, unsaved = false }: OpenFile,
    public language: Language,
  ) {
    this.#addOn = addOn;
    this.name = name;
    this.#workbook = workbook;
    recalculate(workbook);
    this.#kept = kept;
    this.#unsaved = unsaved;
    this.#pages = new Pages(addOn.bundle.html['sidebar']);
  }

  /** Opens the spreadsheet as the user, so that the add-on builds its menu. */
  start = (): Promise<Reply> => this.#run({ kind: 'start' });

  /** `google.script.run` */
  call = (functionName: string, args: readonly unknown[]): Promise<Reply> =>
    this.#run({ kind: 'call', functionName, args });

  clickMenu = (functionName: string): Promise<Reply> => this.#run({ kind: 'menu', functionName });

  moveTo(place: Place): void {
    moveTo(this.#workbook, place);
  }

  /** Enters texts from a cell on, to the right and down. Throws, with nothing entered, what a rule of a cell refuses. */
  enter(place: Place, texts: Edit['texts']): void {
    const { sheets } = this.#workbook;
    const sheet = sheets.find(({ id }) => id === place.sheet);
    if (!sheet) return;
    const changes = enterTexts(this.#workbook, sheet, place, texts);
    if (changes.length === 0) return;
    this.#history.add({ kind: 'cells', changes });
    this.#meanwhile?.push({ place, texts });
    this.#typed(changes);
  }

  /** Changes the tabs, or says why not. */
  changeTabs = (change: TabChange): Promise<TabRefusal | null> =>
    this.#afterRuns(() => {
      const before = this.#workbook;
      const after = copyWorkbook(before);
      const refused = changeTabs(after, change);
      if (refused) return refused;
      this.#history.add({ kind: 'workbook', before, after });
      this.#workbook = after;
      this.#changed();
      return null;
    });

  undo = (): Promise<void> => this.#afterRuns(() => this.#step(this.#history.undo(this.#workbook)));
  redo = (): Promise<void> => this.#afterRuns(() => this.#step(this.#history.redo(this.#workbook)));

  /** Another user or language: the spreadsheet is opened anew. */
  become(user: User, language: Language): Promise<Reply> {
    this.#user = user;
    this.language = language;
    this.#pages.reload();
    return this.start();
  }

  /** The workbook was saved as a file. */
  saved(): void {
    this.#unsaved = false;
    this.#revision++;
  }

  /** Another number whenever something is otherwise than it was. */
  get revision(): number {
    return this.#revision;
  }

  get workbook(): WorkbookModel {
    return this.#workbook;
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** A sheet as it is now: the same object as long as nothing changed. */
  sheet(id: number): SheetView | null {
    const known = this.#views.get(id);
    if (known) return known;
    const sheet = this.#workbook.sheets.find((candidate) => candidate.id === id);
    if (!sheet) return null;
    const view = sheetView(this.#workbook, sheet);
    this.#views.set(id, view);
    return view;
  }

  get state(): PreviewState {
    const { canUndo, canRedo } = this.#history;
    return {
      fileName: this.name,
      language: this.language,
      user: this.#user,
      menu: menuView(this.#menu),
      canUndo,
      canRedo,
      tabs: this.#workbook.sheets,
      selection: placeOn(this.#workbook),
      sidebar: this.#pages.view('sidebar'),
      documents: documentsOf(this.#kept),
      unsaved: this.#unsaved,
    };
  }

  #run(request: RunRequest): Promise<Reply> {
    return this.#afterRuns(async () => {
      const { bundle, sharing, run } = this.#addOn;
      this.#meanwhile = [];
      try {
        const ran = await run({
          kind: 'run',
          workbook: this.#workbook,
          kept: this.#kept,
          user: this.#user,
          language: this.language,
          bundle,
          sharing,
          request,
        });
        return this.#take(ran);
      } finally {
        this.#meanwhile = null;
      }
    });
  }

  #take(ran: Ran): Reply {
    if (ran.kept) this.#kept = ran.kept;
    if (ran.kept || !sameTexts(ran.properties, this.#workbook.properties)) this.#revision++;
    this.#menu = ran.menu ?? this.#menu;
    if (ran.workbook) this.#wrote(arrivedWorkbook(ran.workbook));
    for (const [key, value] of ran.properties) this.#workbook.properties.set(key, value);
    for (const key of this.#workbook.properties.keys()) {
      if (!ran.properties.has(key)) this.#workbook.properties.delete(key);
    }
    this.moveTo({ sheet: ran.sheet, row: ran.cell?.row ?? 1, column: ran.cell?.column ?? 1 });
    const events = eventsOf(ran.shown, (kind, page) => this.#pages.open(kind, page));
    return { events, value: ran.value, error: ran.error };
  }

  /** The add-on wrote. What was typed meanwhile comes after that, as it would in Google's sheet. */
  #wrote(after: WorkbookModel): void {
    const edits = this.#meanwhile ?? [];
    this.#meanwhile = null;
    for (const _ of edits) this.#history.revert(this.#workbook);
    recalculate(this.#workbook);
    this.#history.add({ kind: 'workbook', before: this.#workbook, after });
    this.#workbook = after;
    this.#changed();
    for (const { place, texts } of edits) this.enter(place, texts);
  }

  #step({ workbook, place }: ReturnType<History['undo']>): void {
    this.#workbook = workbook;
    this.#changed();
    if (place) this.moveTo(place);
  }

  /** Cells were filled: the sheet may reach further than before, and nothing else of it has to be looked through. */
  #typed(changes: readonly Change[]): void {
    const [{ sheet: id = 0 } = {}] = changes;
    const used = this.#views.get(id)?.used;
    this.#changed();
    const sheet = this.#workbook.sheets.find((candidate) => candidate.id === id);
    if (!used || !sheet) return;
    const rows = changes.reduce((most, { row }) => Math.max(most, row), used.rows);
    const columns = changes.reduce((most, { column }) => Math.max(most, column), used.columns);
    this.#views.set(id, sheetView(this.#workbook, sheet, { rows, columns }));
  }

  #changed(): void {
    recalculate(this.#workbook);
    this.#views.clear();
    this.#unsaved = true;
    this.#revision++;
  }

  #afterRuns<T>(action: () => T | Promise<T>): Promise<T> {
    const next = this.#last.then(action);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

const sameTexts = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);
