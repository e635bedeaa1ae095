import type { Language } from '../../../core/messages/language.ts';
import { uuid } from '../../../host/platform/bytes.ts';
import { newWorkbook } from '../../../host/workbook/create.ts';
import { arrivedWorkbook } from '../../../host/workbook/travel.ts';
import type { Opened } from '../../protocol/job.ts';
import { type AddOn, type OpenFile, Session } from '../../session/session.ts';
import { Keeper } from '../keep/keeper.ts';
import type { KeptFile } from '../keep/shelf.ts';
import type { Workers } from '../machine/workers.ts';
import { nextName } from './nextName.ts';
import type { Open } from './open.ts';

/** Who is told what became of keeping. */
export interface Told {
  /** A workbook is kept as it is. */
  readonly kept: () => void;
  /** It was changed in another window too: this one's goes on under another name, and an id that was another's before. */
  readonly moved: (from: string, open: Open) => void;
  readonly failed: (open: Open) => void;
}

/** The workbooks that are open, each with a session of its own; every change of one is kept in this browser. */
export class OpenFiles {
  readonly #addOn: AddOn;
  readonly #workers: Workers;
  readonly #keeper: Keeper;
  #open: readonly Open[] = [];

  constructor(addOn: AddOn, workers: Workers, { kept, moved, failed }: Told) {
    this.#addOn = addOn;
    this.#workers = workers;
    this.#keeper = new Keeper({
      isOpen: (open) => this.find(open.id) === open,
      bytesOf: ({ session }) => workers.do({ kind: 'save', workbook: session.workbook }, { unseen: true }),
      apart: (open) => {
        const apart = this.#apart(open);
        moved(open.id, apart);
        return apart;
      },
      kept,
      failed,
    });
  }

  /** What this browser has kept. */
  begin = (): Promise<KeptFile[]> => this.#keeper.begin();

  get keeps(): boolean {
    return this.#keeper.shelf !== null;
  }

  language = async (): Promise<Language> => ((await this.#keeper.shelf?.setting('language')) === 'en' ? 'en' : 'th');

  setLanguage = async (language: Language): Promise<unknown> => this.#keeper.shelf?.set('language', language);

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

  /** There is no file of it yet. */
  openEmpty = (name: string, language: Language): Open =>
    this.#add({ name, workbook: newWorkbook(name), unsaved: true }, language);

  /** Opens what was kept; a file that cannot be opened any more stays there. */
  async openKept({ id, name, xlsx, kept, unsaved, stamp }: KeptFile, language: Language): Promise<void> {
    const { workbook } = await this.#workers.do({ kind: 'open', file: 'kept.xlsx', bytes: xlsx });
    this.#keeper.tookDown(this.#add({ name, workbook: arrivedWorkbook(workbook), kept, unsaved }, language, id), stamp);
  }

  /** The workbook as .xlsx, as it is now. */
  bytesOf = ({ session }: Open): Promise<Uint8Array> => this.#workers.do({ kind: 'save', workbook: session.workbook });

  isKept = (open: Open): boolean => this.#keeper.isKept(open);

  keepSoon = (open: Open): void => this.#keeper.keepSoon(open);

  keepAll = (): Promise<unknown> => Promise.all(this.#open.map((open) => this.#keeper.keep(open)));

  async close({ id }: Open): Promise<void> {
    this.#open = this.#open.filter((other) => other.id !== id);
    await this.#keeper.remove(id);
  }

  async closeAll(): Promise<void> {
    this.#open = [];
    await this.#keeper.clear();
  }

  #apart(open: Open): Open {
    const apart = { id: uuid(), session: open.session };
    apart.session.name = nextName(open.session.name);
    this.#open = this.#open.map((other) => (other === open ? apart : other));
    return apart;
  }

  #add(file: OpenFile, language: Language, id = uuid()): Open {
    const open = { id, session: new Session(this.#addOn, file, language) };
    this.#open = [...this.#open, open];
    return open;
  }
}
