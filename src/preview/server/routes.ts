import { basename } from 'node:path';
import { InputError } from '../../cli/inputError.ts';
import { openBytes } from '../../cli/openInput.ts';
import { DOCX, PDF } from '../../host/drive/file.ts';
import { perform } from './actions.ts';
import { message } from './catalogue.ts';
import type { PageKind } from './drainEvents.ts';
import { frameDocument } from './frameDocument.ts';
import type { PageFiles } from './pageFiles.ts';
import { type Answer, download, frame, json, plain } from './respond.ts';
import type { Session } from './session.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is served: the page's own files, the add-on's pages, the session. */
export class Routes {
  constructor(
    readonly session: Session,
    readonly files: PageFiles,
    readonly functions: readonly string[],
  ) {}

  async get(path: string): Promise<Answer> {
    const [, first = '', second = ''] = path.split('/').map(decodeURIComponent);
    const file = this.files.served.get(path);
    if (file) return { type: file.type, body: file.body };
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
    return html === null ? plain(404, 'Not found') : frame(frameDocument(html, this.files.frameScript, this.functions));
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
