import type { Reply } from '../../protocol/state.ts';
import type { MessageKey } from '../catalogue.ts';
import { Ended, JobFailed } from '../machine/workers.ts';
import type { Open } from './open.ts';
import type { OpenFiles } from './openFiles.ts';
import type { Screen } from './screen.ts';
import type { Selection } from './selection.ts';
import { samePlace } from './view.ts';

/** The workbook that is shown, and what is done to it while the user waits. */
export class Desk {
  readonly #files: OpenFiles;
  readonly #screen: Screen;
  readonly #selection: Selection;
  #lastWork = 0;

  constructor(files: OpenFiles, screen: Screen, selection: Selection) {
    this.#files = files;
    this.#screen = screen;
    this.#selection = selection;
  }

  get open(): Open | null {
    return this.#files.find(this.#screen.view.file);
  }

  /** Shows a workbook, with the keys in its grid; null: none is shown. */
  async show(open: Open | null): Promise<void> {
    this.#screen.set({ file: open?.id ?? null, editing: null });
    if (!open) return this.refresh();
    this.#selection.select(open.session.state.selection, 'jump');
    this.refresh();
    this.#screen.set({ reveal: 'goTo' });
    if (open.session.state.menu === null)
      await this.run(this.#screen.say('preview.working.open'), ({ session }) => session.start());
  }

  undo = (): Promise<void> => this.#step('undo');
  redo = (): Promise<void> => this.#step('redo');

  /** Something changed in the workbook that is shown. */
  changed(): void {
    this.refresh();
    if (this.open) this.#files.keepSoon(this.open);
  }

  /** Draws the workbook that is shown as it is now. */
  refresh = (): void => {
    const { open } = this;
    this.#screen.set({
      state: open?.session.state ?? null,
      isKept: open !== null && this.#files.isKept(open),
      files: this.#files.all.map(({ id, session }) => ({ id, name: session.name, unsaved: session.state.unsaved })),
    });
  };

  /**
   * Runs the add-on. Where it leaves the selection that it was told of, nothing moves; another one is a jump. `handled`:
   * whoever asks says himself what went wrong.
   */
  async run(
    words: string,
    run: (open: Open) => Promise<Reply>,
    { handled = false }: { readonly handled?: boolean } = {},
  ): Promise<Reply | null> {
    const { open } = this;
    if (!open) return null;
    const asked = this.#screen.view.place;
    open.session.moveTo(asked);
    const reply = await this.waitFor(words, () => run(open));
    if (!reply) return null;
    this.#files.keepSoon(open);
    // Another workbook is shown by now: what this one has to show, it shows when it is looked at again.
    if (this.open !== open) return reply;
    this.refresh();
    const { selection } = open.session.state;
    if (!samePlace(asked, selection)) this.#selection.select(selection, 'jump');
    for (const event of reply.events) {
      if (event.kind === 'toast') this.#screen.toast(event);
      else if (event.kind === 'sidebar') this.#screen.set({ sidebarOpen: true });
      else this.#screen.show(event);
    }
    if (reply.error && !handled) this.#screen.fail(reply.error.message);
    return reply;
  }

  /** Says what is being done until it is. Null where it failed, which is said, or was ended. */
  async waitFor<T>(words: string, work: () => Promise<T>): Promise<T | null> {
    const screen = this.#screen;
    const mine = { id: ++this.#lastWork, words, since: Date.now() };
    screen.set({ works: [...screen.view.works, mine] });
    try {
      return await work();
    } catch (error) {
      if (error instanceof Ended) screen.toast({ title: null, message: screen.say('preview.ended') });
      else screen.fail(this.#wordsOf(error));
      return null;
    } finally {
      screen.set({ works: screen.view.works.filter((other) => other !== mine) });
    }
  }

  async #step(way: 'undo' | 'redo'): Promise<void> {
    const { open } = this;
    if (!open) return;
    await open.session[way]();
    this.#selection.select(open.session.state.selection, 'goTo');
    this.changed();
  }

  #wordsOf(error: unknown): string {
    const input = error instanceof JobFailed ? error.failure.input : undefined;
    return input ? this.#screen.say(input.key as MessageKey, input.params) : String((error as Error).message);
  }
}
