import { nameOf } from '../../../files/fileName.ts';
import { fromBase64 } from '../../../host/platform/bytes.ts';
import type { Opened } from '../../protocol/job.ts';
import { documentAt } from '../../session/documents.ts';
import type { MessageKey } from '../catalogue.ts';
import type { Built } from '../machine/built.ts';
import type { Desk } from './desk.ts';
import type { Open } from './open.ts';
import type { OpenFiles } from './openFiles.ts';
import { saveAs } from './saveAs.ts';
import type { Screen } from './screen.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a user does with files: opens, saves and closes them, and deletes what this browser keeps. */
export class Filing {
  readonly #built: Built;
  readonly #screen: Screen;
  readonly #desk: Desk;
  readonly #files: OpenFiles;

  constructor(built: Built, screen: Screen, desk: Desk, files: OpenFiles) {
    this.#built = built;
    this.#screen = screen;
    this.#desk = desk;
    this.#files = files;
  }

  /** Opens what this browser has kept. */
  start = async (): Promise<void> => {
    const screen = this.#screen;
    const kept = await this.#files.begin();
    screen.language = await this.#files.language();
    screen.set({ keeps: this.#files.keeps });
    await this.#desk.waitFor(screen.say('preview.working.open'), async () => {
      for (const file of kept) await this.#files.openKept(file, screen.language);
    });
    const [last] = this.#files.all;
    if (last) await this.#desk.show(last);
    screen.set({ ready: true });
  };

  /** Opens files, each beside those that are open, and shows the last. */
  open = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  };

  openBytes = async (name: string, bytes: Uint8Array): Promise<void> => {
    const { language, say } = this.#screen;
    const opened = await this.#desk.waitFor(say('preview.working.openFile', { file: name }), () =>
      this.#files.openBytes(name, bytes, language),
    );
    if (!opened) return;
    await this.#desk.show(opened.open);
    this.#files.keepSoon(opened.open);
    this.#note(opened.notes);
  };

  openSample = (): Promise<void> => this.openBytes(this.#built.sample.name, fromBase64(this.#built.sample.base64));

  openEmpty = (): Promise<void> => {
    const { language, say } = this.#screen;
    return this.#desk.show(this.#files.openEmpty(`${say('preview.untitled')}.xlsx`, language));
  };

  show = async (id: string): Promise<void> => {
    const open = this.#files.find(id);
    if (open) await this.#desk.show(open);
  };

  /** Takes a workbook out of this browser; what was not saved as a file is lost. */
  close = async (): Promise<void> => {
    const { open } = this.#desk;
    if (!open) return;
    const { name, state } = open.session;
    if (!state.unsaved) return this.#close(open);
    this.#screen.ask('preview.close.ask', 'preview.closeFile', () => void this.#close(open), { file: name });
  };

  /** Takes everything out of this browser that this page ever kept in it. */
  deleteAll = (): void =>
    this.#screen.ask('preview.deleteAll.ask', 'preview.deleteAll', async () => {
      await this.#files.closeAll();
      await this.#desk.show(null);
    });

  save = async (): Promise<void> => {
    const { open } = this.#desk;
    const bytes =
      open && (await this.#desk.waitFor(this.#screen.say('preview.working.save'), () => this.#files.bytesOf(open)));
    if (!bytes) return;
    saveAs(`${nameOf(open.session.name)}.xlsx`, XLSX, bytes);
    open.session.saved();
    this.#desk.changed();
  };

  /** Downloads a document that the add-on made. */
  takeDocument = (url: string): void => {
    const { open } = this.#desk;
    const document = open && documentAt(open.session.kept, url);
    if (document) saveAs(document.name, document.type, document.bytes);
  };

  /** Keeps what is open as it is now, before the page goes away. */
  keepNow = (): Promise<unknown> => this.#files.keepAll();

  /** Whether something would be lost if the page went away now. */
  wouldLose = (): boolean => this.#files.all.some((open) => open.session.state.unsaved && !this.#files.isKept(open));

  async #close(open: Open): Promise<void> {
    await this.#files.close(open);
    await this.#desk.show(this.#files.all.at(-1) ?? null);
  }

  #note(notes: Opened['notes']): void {
    const words = notes.map(({ key, params }) => this.#screen.say(key as MessageKey, params)).join('\n\n');
    if (words !== '') this.#screen.note(words);
  }
}
