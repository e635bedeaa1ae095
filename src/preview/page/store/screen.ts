import type { Params } from '../../../core/messages/fillIn.ts';
import type { Language } from '../../../core/messages/language.ts';
import type { SheetView } from '../../protocol/sheetView.ts';
import { type MessageKey, message } from '../catalogue.ts';
import { blockBetween } from '../grid/range.ts';
import { FIRST_VIEW, type Toast, type View } from './view.ts';

const TOAST_TIME = 6000;

/** What is drawn, in which language, and what is said over it. */
export class Screen {
  readonly #draw: () => void;
  readonly #sheetOf: (file: string | null, sheet: number) => SheetView | null;
  #view = FIRST_VIEW;
  #lastToast = 0;
  language: Language = 'th';

  constructor(draw: () => void, sheetOf: (file: string | null, sheet: number) => SheetView | null) {
    this.#draw = draw;
    this.#sheetOf = sheetOf;
  }

  get view(): View {
    return this.#view;
  }

  say = (key: MessageKey, params: Params = {}): string => message(this.language, key, params);

  set(patch: Partial<View>): void {
    const view = { ...this.#view, reveal: 'none' as View['reveal'], ...patch };
    const sheet = this.#sheetOf(view.file, view.place.sheet);
    const selected = blockBetween(sheet ?? { merges: [] }, view.place, view.extent ?? view.place);
    this.#view = { ...view, sheet, selected };
    this.#draw();
  }

  show(modal: View['modals'][number]): void {
    this.set({ modals: [...this.#view.modals, modal] });
  }

  /** Takes the modal away that is seen. */
  dismiss = (): void => this.set({ modals: this.#view.modals.slice(1), reveal: 'focus' });

  fail(text: string): void {
    this.show({ kind: 'error', message: text });
  }

  note(text: string): void {
    this.show({ kind: 'note', message: text });
  }

  ask(question: MessageKey, agree: MessageKey, action: () => void, params: Params = {}): void {
    this.show({ kind: 'confirm', message: this.say(question, params), agree: this.say(agree), action });
  }

  toast(event: Omit<Toast, 'id'>): void {
    const toast = { ...event, id: ++this.#lastToast };
    this.set({ toasts: [...this.#view.toasts, toast] });
    setTimeout(() => this.set({ toasts: this.#view.toasts.filter(({ id }) => id !== toast.id) }), TOAST_TIME);
  }

  toggleSidebar = (sidebarOpen: boolean): void => this.set({ sidebarOpen });

  focusGrid = (): void => this.set({ reveal: 'focus' });

  drag = (dropping: boolean): void => {
    if (dropping !== this.#view.dropping) this.set({ dropping });
  };

  /** There is a new version of the page; it comes when the user asks for it. */
  offerVersion = (newVersion: () => void): void => this.set({ newVersion });
}
