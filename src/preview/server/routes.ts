import { EventEmitter, once } from 'node:events';
import { basename } from 'node:path';
import { InputError } from '../../cli/inputError.ts';
import { openBytes } from '../../cli/openInput.ts';
import { DOCX, PDF } from '../../host/drive/file.ts';
import { perform } from './actions.ts';
import type { Built } from './built.ts';
import { message } from './catalogue.ts';
import type { PageKind } from './drainEvents.ts';
import { frameDocument } from './frameDocument.ts';
import { type Answer, download, frame, json, plain } from './respond.ts';
import type { Session } from './session.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** In milliseconds. */
const LONGEST_WAIT = 55_000;

/** What is served: the page's own files, the add-on's pages, the session. */
export class Routes {
  /** Tells the pages that are open of `rebuilt`. */
  readonly #news = new EventEmitter().setMaxListeners(0);

  constructor(
    readonly session: Session,
    private built: Built,
  ) {}

  /** Everything that is served was built anew. */
  take(built: Built): void {
    this.built = built;
    this.session.takeBundle(built.bundle);
    this.#news.emit('rebuilt');
  }

  async get(path: string): Promise<Answer> {
    const [, first = '', second = ''] = path.split('/').map(decodeURIComponent);
    const file = this.built.files.served.get(path);
    if (file) return { type: file.type, body: file.body };
    if (first === 'rebuilt') return this.#nextBuild();
    if (first === 'state') return json(this.session.start());
    if (first === 'frame') return this.#frame(second as PageKind);
    if (first === 'workbook') return download(this.session.saveName, XLSX, await this.session.save());
    const document = first === 'document' ? this.session.documents.find(second) : null;
    if (!document) return plain(404, 'Not found');
    return download(document.name, document.name.endsWith('.pdf') ? PDF : DOCX, document.bytes);
  }

  async post(path: string, body: Uint8Array): Promise<Answer> {
    const [, first = '', second = ''] = path.split('/').map(decodeURIComponent);
    if (first === 'open') return json(await this.#open(second, body));
    const reply = perform(this.session, first, body);
    return reply ? json(reply) : plain(404, 'Not found');
  }

  #frame(kind: PageKind): Answer {
    const html = this.session.pages.content(kind);
    if (html === null) return plain(404, 'Not found');
    const { files, functions } = this.built;
    return frame(frameDocument(html, files.frameScript, functions));
  }

  /** Answers when something was built anew, or after a while that nothing was, since browsers don't wait for ever. */
  async #nextBuild(): Promise<Answer> {
    const rebuilt = await once(this.#news, 'rebuilt', { signal: AbortSignal.timeout(LONGEST_WAIT) }).catch(() => null);
    return rebuilt ? plain(200, 'rebuilt') : plain(204, '');
  }

  /** A file that cannot be used leaves the one that is open. */
  async #open(name: string, bytes: Uint8Array) {
    try {
      return this.session.open({ name: basename(name), workbook: await openBytes(basename(name), bytes) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const text = message(this.session.language, error.key, error.params);
      return this.session.reply({ error: { name: error.name, message: text } });
    }
  }
}
