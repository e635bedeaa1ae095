import type { Params } from '../../../core/messages/fillIn.ts';
import type { Language } from '../../../core/messages/language.ts';
import { nameOf } from '../../../files/fileName.ts';
import { fromBase64 } from '../../../host/platform/bytes.ts';
import type { Opened } from '../../protocol/job.ts';
import type { Block } from '../../protocol/sheetView.ts';
import type { Place, Reply, User } from '../../protocol/state.ts';
import { entriesIn, filled, tiled } from '../../session/blocks.ts';
import { clipRows, clipText } from '../../session/clipText.ts';
import { documentAt } from '../../session/documents.ts';
import { freeName, type TabChange } from '../../session/tabs.ts';
import { type MessageKey, message } from '../catalogue.ts';
import { blockBetween } from '../grid/range.ts';
import { Shelf } from '../keep/shelf.ts';
import type { Built } from '../machine/built.ts';
import { Ended, JobFailed, Workers } from '../machine/workers.ts';
import { type Open, OpenFiles } from './openFiles.ts';
import { saveAs } from './saveAs.ts';
import { type Editing, FIRST_VIEW, samePlace, type Toast, type View } from './view.ts';

const TOAST_TIME = 6000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the page shows, and everything that a user can do to it. */
export class Store {
  readonly built: Built;
  readonly #draw: () => void;
  readonly #workers: Workers;
  /** By file and sheet. */
  readonly #places = new Map<string, Place>();
  #view = FIRST_VIEW;
  #files: OpenFiles;
  #shelf: Shelf | null = null;
  #language: Language = 'th';
  #lastToast = 0;
  #copied: { readonly text: string; readonly block: Block; readonly rows: readonly (readonly string[])[] } | null =
    null;

  constructor(built: Built, draw: () => void) {
    this.built = built;
    this.#draw = draw;
    this.#workers = new Workers(built.worker);
    this.#files = this.#filesOn(null);
  }

  get view(): View {
    return this.#view;
  }

  get language(): Language {
    return this.#language;
  }

  say = (key: MessageKey, params: Params = {}): string => message(this.#language, key, params);

  /** Opens what this browser has kept. */
  start = async (): Promise<void> => {
    this.#shelf = await Shelf.open();
    this.#files = this.#filesOn(this.#shelf);
    const kept = (await this.#shelf?.files()) ?? [];
    this.#language = (await this.#shelf?.setting('language')) === 'en' ? 'en' : 'th';
    this.#set({ keeps: this.#shelf !== null });
    await this.#waitFor(async () => {
      for (const file of kept) await this.#files.openKept(file, this.#language);
    });
    const [last] = this.#files.all;
    if (last) await this.#show(last);
    this.#set({ ready: true });
  };

  /** Selects a cell; `reveal` says whether the focus goes along. */
  select = (place: Place, reveal: View['reveal'] = 'focus'): void => {
    this.#places.set(`${this.#view.file} ${place.sheet}`, place);
    this.#open?.session.moveTo(place);
    this.#set({ place, extent: null, reveal });
  };

  /** Selects all from the active cell to another. */
  extend = (extent: Place): void => this.#set({ extent, reveal: 'jump' });

  selectBlock = ({ row, column, rows, columns }: Block): void => {
    const { sheet } = this.#view.place;
    this.select({ sheet, row, column }, 'none');
    this.#set({ extent: { sheet, row: row + rows - 1, column: column + columns - 1 } });
  };

  /** What the selected cells hold, for the clipboard. */
  copy = (): string => {
    const { sheet, selected } = this.#view;
    const rows = sheet ? entriesIn(sheet, this.#used(selected)) : [];
    this.#copied = { text: clipText(rows), block: selected, rows };
    return this.#copied.text;
  };

  /** Pastes from the active cell on. What was copied here keeps its formulas, which move along. */
  paste = (text: string): void => {
    const { selected } = this.#view;
    const own = this.#copied?.text === text ? this.#copied : null;
    const [down, across] = own ? [selected.row - own.block.row, selected.column - own.block.column] : [0, 0];
    this.#fillIn(tiled(own?.rows ?? clipRows(text), selected.rows, selected.columns, down, across));
  };

  /** Empties the selected cells. */
  clear = (): void => {
    const { rows, columns } = this.#used(this.#view.selected);
    this.#fillIn(Array.from({ length: rows }, () => Array.from({ length: columns }, () => '')));
  };

  /** Fills the selection from its first row, or its first column. */
  fill = (way: 'down' | 'right'): void => {
    const { sheet, selected } = this.#view;
    const { rows, columns } = selected;
    if (!sheet || (way === 'down' ? rows : columns) < 2) return;
    const source = { ...selected, ...(way === 'down' ? { rows: 1 } : { columns: 1 }) };
    this.#fillIn(tiled(entriesIn(sheet, source), rows, columns, 0, 0));
  };

  /** Goes on with the selection down or to the right, up to a cell. */
  fillTo = ({ row, column }: Place): void => {
    const { sheet, selected } = this.#view;
    if (!sheet) return;
    const [lastRow, lastColumn] = [selected.row + selected.rows - 1, selected.column + selected.columns - 1];
    const [down, right] = [row - lastRow, column - lastColumn];
    if (Math.max(down, right) < 1) return;
    const way = down >= right ? 'down' : 'right';
    const texts = filled(entriesIn(sheet, selected), way, Math.max(down, right));
    const first =
      way === 'down' ? { row: lastRow + 1, column: selected.column } : { row: selected.row, column: lastColumn + 1 };
    this.enter(texts, { sheet: sheet.id, ...first });
    this.#set({
      extent: { sheet: sheet.id, ...(way === 'down' ? { row, column: lastColumn } : { row: lastRow, column }) },
    });
  };

  showSheet = (sheet: number): void => {
    this.select(this.#places.get(`${this.#view.file} ${sheet}`) ?? { sheet, row: 1, column: 1 }, 'jump');
  };

  edit = (editing: Editing | null): void => {
    this.#set({ editing, reveal: editing ? 'none' : 'focus' });
  };

  /** Ends the editing, keeps what was typed, and goes on to `next`. */
  commit = (next: Place | null): void => {
    const { editing } = this.#view;
    // Taking the editor away makes it lose the focus, which ends the editing once more.
    if (!editing) return;
    this.#set({ editing: null });
    if (next) this.select(next);
    if (editing.text !== this.inputAt(editing.place)) this.enter([[editing.text]], editing.place);
  };

  /** What the formula bar shows for a cell. */
  inputAt({ sheet, row, column }: Place): string {
    const cell = this.#open?.session.sheet(sheet)?.cell(row, column);
    return cell?.input ?? cell?.text ?? '';
  }

  enter = (rows: readonly (readonly string[])[], at = this.#view.place): void => {
    try {
      this.#open?.session.enter(at, rows);
    } catch (error) {
      this.#fail(String((error as Error).message));
    }
    this.#changed();
  };

  /** Adds, renames, deletes or moves a tab. */
  changeTabs = async (change: TabChange): Promise<void> => {
    const open = this.#open;
    const refused = open && (await open.session.changeTabs(change));
    if (!open) return;
    if (refused) this.#fail(this.say(`preview.tab.${refused}`));
    else this.select(open.session.state.selection, 'jump');
    this.#changed();
  };

  addTab = (): Promise<void> => {
    const name = this.#open ? freeName(this.#open.session.workbook, this.say('preview.tab.stem')) : '';
    return this.changeTabs({ kind: 'add', name });
  };

  undo = (): Promise<void> => this.#step('undo');
  redo = (): Promise<void> => this.#step('redo');

  become = async (user: User, language: Language): Promise<void> => {
    this.#language = language;
    await this.#shelf?.set('language', language);
    this.#set({});
    await this.#running((open) => open.session.become(user, language));
  };

  clickMenu = (functionName: string): Promise<unknown> => this.#running((open) => open.session.clickMenu(functionName));

  /** `google.script.run`: the outcome goes back to the page that called. */
  call = async (name: string, args: readonly unknown[]): Promise<Pick<Reply, 'value' | 'error'>> => {
    const reply = await this.#running((open) => open.session.call(name, args), true);
    return reply ?? { value: null, error: { name: 'Error', message: this.say('preview.ended') } };
  };

  /** Ends what the user no longer wants to wait for: nothing of it is kept. */
  endWork = (): void => this.#workers.endAll();

  /** Opens files, each beside those that are open, and shows the last. */
  openFiles = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  };

  openBytes = async (name: string, bytes: Uint8Array): Promise<void> => {
    const opened = await this.#waitFor(() => this.#files.openBytes(name, bytes, this.#language));
    if (!opened) return;
    await this.#show(opened.open);
    this.#files.keepSoon(opened.open);
    this.#note(opened.notes);
  };

  openSample = (): Promise<void> => this.openBytes(this.built.sample.name, fromBase64(this.built.sample.base64));

  openEmpty = (): Promise<unknown> =>
    this.#show(this.#files.openEmpty(`${this.say('preview.untitled')}.xlsx`, this.#language));

  showFile = async (id: string): Promise<void> => {
    const open = this.#files.find(id);
    if (open) await this.#show(open);
  };

  /** Takes a workbook out of this browser; what was not saved as a file is lost. */
  closeFile = async (): Promise<void> => {
    const open = this.#open;
    if (!open) return;
    const close = async () => {
      await this.#files.close(open);
      await this.#show(this.#files.all.at(-1) ?? null);
    };
    if (open.session.state.unsaved)
      this.#ask('preview.close.ask', 'preview.closeFile', close, { file: open.session.name });
    else await close();
  };

  /** Takes everything out of this browser that this page ever kept in it. */
  deleteAll = (): void =>
    this.#ask('preview.deleteAll.ask', 'preview.deleteAll', async () => {
      await this.#files.closeAll();
      await this.#show(null);
    });

  save = async (): Promise<void> => {
    const open = this.#open;
    const bytes = open && (await this.#waitFor(() => this.#files.bytesOf(open)));
    if (!bytes) return;
    saveAs(`${nameOf(open.session.name)}.xlsx`, XLSX, bytes);
    open.session.saved();
    this.#changed();
  };

  openDocument = async (url: string): Promise<void> => {
    const document = this.#open && documentAt(this.#open.session.kept, url);
    if (document) saveAs(document.name, document.type, document.bytes);
  };

  /** Keeps what is open as it is now, before the page goes away. */
  keepNow = async (): Promise<void> => {
    await Promise.all(this.#files.all.map((open) => this.#files.keep(open)));
  };

  /** There is a new version of the page; it comes when the user asks for it. */
  offerVersion = (newVersion: () => void): void => this.#set({ newVersion });

  showNotices = (): void => this.#add({ kind: 'notices', message: this.built.notices });

  dismiss = (): void => this.#set({ modals: this.#view.modals.slice(1), reveal: 'focus' });

  toggleSidebar = (sidebarOpen: boolean): void => this.#set({ sidebarOpen });

  focusGrid = (): void => this.#set({ reveal: 'focus' });

  drag = (dropping: boolean): void => {
    if (dropping !== this.#view.dropping) this.#set({ dropping });
  };

  /** Enters texts from the selection's first cell on, and leaves what was filled selected. */
  #fillIn(texts: readonly (readonly string[])[]): void {
    const { sheet } = this.#view.place;
    const { row, column } = this.#view.selected;
    this.enter(texts, { sheet, row, column });
    if (texts.length * (texts[0]?.length ?? 0) > 1 && this.#view.extent === null) {
      this.#set({ extent: { sheet, row: row + texts.length - 1, column: column + (texts[0]?.length ?? 1) - 1 } });
    }
  }

  /** Of whole rows and columns only what is used. */
  #used(block: Block): Block {
    const { rows = 1, columns = 1 } = this.#view.sheet?.used ?? {};
    return {
      ...block,
      rows: Math.max(1, Math.min(block.rows, rows - block.row + 1)),
      columns: Math.max(1, Math.min(block.columns, columns - block.column + 1)),
    };
  }

  get #open(): Open | null {
    return this.#files.find(this.#view.file);
  }

  #filesOn(shelf: Shelf | null): OpenFiles {
    const { bundle, sharing } = this.built;
    return new OpenFiles({ bundle, sharing, run: (job) => this.#workers.do(job) }, this.#workers, shelf);
  }

  async #show(open: Open | null): Promise<void> {
    this.#set({ file: open?.id ?? null, editing: null });
    if (!open) return this.#refresh();
    this.select(open.session.state.selection, 'jump');
    this.#refresh();
    if (open.session.state.menu === null) await this.#running(({ session }) => session.start());
  }

  async #step(way: 'undo' | 'redo'): Promise<void> {
    const open = this.#open;
    if (!open) return;
    await open.session[way]();
    this.select(open.session.state.selection, 'jump');
    this.#changed();
  }

  /** Something changed in the workbook that is open. */
  #changed(): void {
    this.#refresh();
    if (this.#open) this.#files.keepSoon(this.#open);
  }

  #refresh(): void {
    const session = this.#open?.session;
    this.#set({
      state: session?.state ?? null,
      files: this.#files.all.map(({ id, session }) => ({ id, name: session.name, unsaved: session.state.unsaved })),
    });
  }

  /** Runs the add-on. Where it leaves the selection that it was told of, nothing moves; another one is a jump. */
  async #running(run: (open: Open) => Promise<Reply>, handled = false): Promise<Reply | null> {
    const open = this.#open;
    if (!open) return null;
    const asked = this.#view.place;
    open.session.moveTo(asked);
    const reply = await this.#waitFor(() => run(open));
    if (!reply) return null;
    this.#files.keepSoon(open);
    // Another workbook is shown by now: what this one has to show, it shows when it is looked at again.
    if (this.#open !== open) return reply;
    this.#refresh();
    const { selection } = open.session.state;
    if (!samePlace(asked, selection)) this.select(selection, 'jump');
    for (const event of reply.events) {
      if (event.kind === 'toast') this.#toast(event);
      else if (event.kind === 'sidebar') this.#set({ sidebarOpen: true });
      else this.#add(event);
    }
    if (reply.error && !handled) this.#fail(reply.error.message);
    return reply;
  }

  /** Null where it failed, which is said, or was ended. */
  async #waitFor<T>(work: () => Promise<T>): Promise<T | null> {
    this.#set({ working: this.#view.working + 1 });
    try {
      return await work();
    } catch (error) {
      if (error instanceof Ended) this.#toast({ title: null, message: this.say('preview.ended') });
      else this.#fail(this.#wordsOf(error));
      return null;
    } finally {
      this.#set({ working: this.#view.working - 1 });
    }
  }

  #wordsOf(error: unknown): string {
    const input = error instanceof JobFailed ? error.failure.input : undefined;
    return input ? this.say(input.key as MessageKey, input.params) : String((error as Error).message);
  }

  #note(notes: Opened['notes']): void {
    const message = notes.map(({ key, params }) => this.say(key as MessageKey, params)).join('\n\n');
    if (message !== '') this.#add({ kind: 'note', message });
  }

  #ask(question: MessageKey, agree: MessageKey, action: () => void, params: Params = {}): void {
    this.#add({ kind: 'confirm', message: this.say(question, params), agree: this.say(agree), action });
  }

  #fail(text: string): void {
    this.#add({ kind: 'error', message: text });
  }

  #add(modal: View['modals'][number]): void {
    this.#set({ modals: [...this.#view.modals, modal] });
  }

  #toast(event: Omit<Toast, 'id'>): void {
    const toast = { ...event, id: ++this.#lastToast };
    this.#set({ toasts: [...this.#view.toasts, toast] });
    setTimeout(() => this.#set({ toasts: this.#view.toasts.filter(({ id }) => id !== toast.id) }), TOAST_TIME);
  }

  #set(patch: Partial<View>): void {
    const view = { ...this.#view, reveal: 'none' as View['reveal'], ...patch };
    const sheet = this.#files.find(view.file)?.session.sheet(view.place.sheet) ?? null;
    const selected = blockBetween(sheet ?? { merges: [] }, view.place, view.extent ?? view.place);
    this.#view = { ...view, sheet, selected };
    this.#draw();
  }
}
