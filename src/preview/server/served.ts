import { EventEmitter, once } from 'node:events';
import { type Answer, plain } from './answer.ts';

/** In milliseconds; browsers don't wait for ever. */
const LONGEST_WAIT = 55_000;

/** The file that was named on the command line. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What only a server can give the page: itself as it was built last, word of a new build, a file by its path. */
export class Served {
  /** Tells the pages that are open of `rebuilt`. */
  readonly #news = new EventEmitter().setMaxListeners(0);
  readonly #file: NamedFile;
  #page: string;

  constructor(page: string, file: NamedFile) {
    this.#page = page;
    this.#file = file;
  }

  /** The page was built anew. */
  take(page: string): void {
    this.#page = page;
    this.#news.emit('rebuilt');
  }

  async get(path: string): Promise<Answer> {
    if (path === '/') return { status: 200, type: 'text/html; charset=utf-8', body: this.#page };
    if (path === '/file') {
      const { name, bytes } = this.#file;
      const headers = { 'x-file-name': encodeURIComponent(name) };
      return { status: 200, type: 'application/octet-stream', body: bytes, headers };
    }
    return path === '/rebuilt' ? this.#nextBuild() : plain(404, 'Not found');
  }

  async #nextBuild(): Promise<Answer> {
    const rebuilt = await once(this.#news, 'rebuilt', { signal: AbortSignal.timeout(LONGEST_WAIT) }).catch(() => null);
    return rebuilt ? plain(200, 'rebuilt') : plain(204, '');
  }
}
