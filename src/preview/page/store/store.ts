import type { Params } from '../../../core/messages/fillIn.ts';
import { cellKey } from '../../protocol/sheetView.ts';
import type { Place, Reply, User } from '../../protocol/state.ts';
import { type MessageKey, message } from '../catalogue.ts';
import { getFile, getState, post, Unreachable } from './api.ts';
import { saveAs } from './saveAs.ts';
import { type Editing, FIRST_VIEW, samePlace, type Toast, type View } from './view.ts';

const TOAST_TIME = 6000;

/** What the page shows, and everything that a user can do to it. */
export class Store {
  #view = FIRST_VIEW;
  readonly #draw: () => void;
  readonly #places = new Map<number, Place>();
  #lastToast = 0;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  get view(): View {
    return this.#view;
  }

  say = (key: MessageKey, params: Params = {}): string => message(this.#view.state?.language ?? 'th', key, params);

  start = (): Promise<unknown> => this.#ask(getState);

  /** Selects a cell; `reveal` says whether the focus goes along. */
  select = (place: Place, reveal: View['reveal'] = 'focus'): void => {
    this.#places.set(place.sheet, place);
    this.#set({ place, reveal });
  };

  showSheet = (sheet: number): void => {
    this.select(this.#places.get(sheet) ?? { sheet, row: 1, column: 1 }, 'jump');
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
    if (editing.text !== this.inputAt(editing.place)) void this.enter([[editing.text]], editing.place);
  };

  /** What the formula bar shows for a cell. */
  inputAt({ sheet, row, column }: Place): string {
    const cell = this.#view.state?.sheets.find(({ id }) => id === sheet)?.cells[cellKey(row, column)];
    return cell?.input ?? cell?.text ?? '';
  }

  enter = (rows: readonly (readonly string[])[], at = this.#view.place) =>
    this.#ask(() => post('/enter', { at, rows }), at);

  undo = () => this.#ask(() => post('/undo', {}));
  redo = () => this.#ask(() => post('/redo', {}));
  become = (user: User, language: 'th' | 'en') => this.#ask(() => post('/become', { user, language }));
  clickMenu = (functionName: string) => this.#ask(() => post('/menu', { at: this.#view.place, functionName }));
  openFile = (file: File) => this.#ask(() => post(`/open/${encodeURIComponent(file.name)}`, file));

  /** `google.script.run`: the outcome goes back to the page that called. */
  call = async (name: string, args: readonly unknown[]): Promise<Pick<Reply, 'value' | 'error'>> => {
    const reply = await this.#ask(() => post('/call', { at: this.#view.place, name, args }), this.#view.place, true);
    return reply ?? { error: { name: 'Error', message: this.say('preview.unreachable') } };
  };

  save = (): Promise<unknown> => this.#download('/workbook');

  openDocument = async (url: string): Promise<void> => {
    const document = this.#view.state?.documents.find((candidate) => candidate.url === url);
    if (document) await this.#download(`/document/${document.id}`);
  };

  dismiss = (): void => this.#set({ modals: this.#view.modals.slice(1), reveal: 'focus' });

  toggleSidebar = (sidebarOpen: boolean): void => this.#set({ sidebarOpen });

  focusGrid = (): void => this.#set({ reveal: 'focus' });

  async #download(path: string): Promise<void> {
    await this.#guarded(async () => saveAs(await getFile(path)));
  }

  /** `asked` is the selection that the server was told, so that another one in its reply is a jump. */
  async #ask(request: () => Promise<Reply>, asked: Place | null = null, handled = false): Promise<Reply | null> {
    const reply = await this.#guarded(request);
    if (reply) this.#apply(reply, asked, handled);
    return reply;
  }

  async #guarded<T>(request: () => Promise<T>): Promise<T | null> {
    this.#set({ working: this.#view.working + 1 });
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      this.#fail(`${this.say('preview.unreachable')}\n${error.message}`);
      return null;
    } finally {
      this.#set({ working: this.#view.working - 1 });
    }
  }

  #apply({ state, events, error }: Reply, asked: Place | null, handled: boolean): void {
    this.#set({ state });
    if (!asked || !samePlace(asked, state.selection)) this.select(state.selection, 'jump');
    for (const event of events) {
      if (event.kind === 'toast') this.#toast(event);
      else if (event.kind === 'sidebar') this.#set({ sidebarOpen: true });
      else this.#set({ modals: [...this.#view.modals, event] });
    }
    if (error && !handled) this.#fail(error.message);
  }

  #fail(text: string): void {
    this.#set({ modals: [...this.#view.modals, { kind: 'error', message: text }] });
  }

  #toast(event: Omit<Toast, 'id'>): void {
    const toast = { ...event, id: ++this.#lastToast };
    this.#set({ toasts: [...this.#view.toasts, toast] });
    setTimeout(() => this.#set({ toasts: this.#view.toasts.filter(({ id }) => id !== toast.id) }), TOAST_TIME);
  }

  #set(patch: Partial<View>): void {
    this.#view = { ...this.#view, reveal: 'none', ...patch };
    this.#draw();
  }
}
