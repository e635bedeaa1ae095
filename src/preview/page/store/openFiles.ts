import type { Language } from '../../../core/messages/language.ts';
import { uuid } from '../../../host/platform/bytes.ts';
import { newWorkbook } from '../../../host/workbook/create.ts';
import { arrivedWorkbook } from '../../../host/workbook/travel.ts';
import type { Opened } from '../../protocol/job.ts';
import { type AddOn, type OpenFile, Session } from '../../session/session.ts';
import type { KeptFile, Shelf } from '../keep/shelf.ts';
import type { Workers } from '../machine/workers.ts';

/** A workbook that is open, under an id that lasts as long as this browser keeps it. */
export interface Open {
  readonly id: string;
  readonly session: Session;
}

/** So long nothing may happen before a change is kept, in milliseconds. */
const QUIET = 700;

/** The workbooks that are open, each with a session of its own; every change of one is kept on the shelf. */
export class OpenFiles {
  readonly #addOn: AddOn;
  readonly #workers: Workers;
  readonly #shelf: Shelf | null;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #open: readonly Open[] = [];

  constructor(addOn: AddOn, workers: Workers, shelf: Shelf | null) {
    this.#addOn = addOn;
    this.#workers = workers;
    this.#shelf = shelf;
  }

  get all(): readonly Open[] {
    return this.#open;
  }

  find = (id: string | null): Open | null => this.#open.find((open) => open.id === id) ?? null;

  /** Opens the bytes of a file; what was put right before it was read comes along. */
  async openBytes(
    file: string,
    bytes: Uint8Array,
    language: Language,
  ): Promise<{ open: Open; notes: Opened['notes'] }> {
    const { workbook, notes } = await this.#workers.do({ kind: 'open', file, bytes });
    return { open: this.#add({ name: file, workbook: arrivedWorkbook(workbook) }, language), notes };
  }

  openEmpty = (name: string, language: Language): Open => this.#add({ name, workbook: newWorkbook(name) }, language);

  /** Opens what the shelf has; a file that cannot be opened any more stays there. */
  async openKept({ id, name, xlsx, kept, unsaved }: KeptFile, language: Language): Promise<Open> {
    const { workbook } = await this.#workers.do({ kind: 'open', file: 'kept.xlsx', bytes: xlsx });
    const open = this.#add({ name, workbook: arrivedWorkbook(workbook), kept }, language, id);
    if (!unsaved) open.session.saved();
    return open;
  }

  /** The workbook as .xlsx, as it is now. */
  bytesOf = ({ session }: Open): Promise<Uint8Array> => this.#workers.do({ kind: 'save', workbook: session.workbook });

  /** Keeps a workbook as it is, as soon as nothing has happened for a moment. */
  keepSoon(open: Open): void {
    clearTimeout(this.#timers.get(open.id));
    this.#timers.set(
      open.id,
      setTimeout(() => void this.keep(open), QUIET),
    );
  }

  /** Throws where the browser has no room. */
  async keep(open: Open): Promise<void> {
    const { id, session } = open;
    if (!this.#shelf) return;
    const { name, kept, state } = session;
    const xlsx = await this.bytesOf(open);
    if (this.find(id)) await this.#shelf.put({ id, name, xlsx, kept, unsaved: state.unsaved, time: Date.now() });
  }

  async close({ id }: Open): Promise<void> {
    clearTimeout(this.#timers.get(id));
    this.#open = this.#open.filter((other) => other.id !== id);
    await this.#shelf?.remove(id);
  }

  async closeAll(): Promise<void> {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#open = [];
    await this.#shelf?.clear();
  }

  #add(file: OpenFile, language: Language, id = uuid()): Open {
    const open = { id, session: new Session(this.#addOn, file, language) };
    this.#open = [...this.#open, open];
    return open;
  }
}
