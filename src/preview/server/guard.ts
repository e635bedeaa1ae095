import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Lets in only the page that the terminal's address opened. Any web page that is open in the same browser can send
 * requests to this machine, and a name that points here (DNS rebinding) makes its page look like ours.
 */
export class Guard {
  readonly key = randomBytes(24).toString('base64url');
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** The address to open; the key goes into a cookie at once. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}/?key=${this.key}`;
  }

  /** Cookies do not tell ports apart, so each has a name of its own. A page's script cannot read it. */
  get cookie(): string {
    return `${this.#cookieName}=${this.key}; HttpOnly; SameSite=Strict; Path=/`;
  }

  isKey(text: string | null): boolean {
    const [given, wanted] = [Buffer.from(text ?? ''), Buffer.from(this.key)];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  /** Whether a request was meant for this server at all. */
  isAddressed({ headers }: IncomingMessage): boolean {
    return [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`].includes(headers.host ?? '');
  }

  /** Whether it comes from our own page. */
  admits({ method, headers }: IncomingMessage): boolean {
    const { origin, host, cookie = '' } = headers;
    const own = origin === undefined ? method === 'GET' : origin === `http://${host}`;
    const site = headers['sec-fetch-site'] ?? 'same-origin';
    const key = cookie.split(/;\s*/).find((pair) => pair.startsWith(`${this.#cookieName}=`));
    return own && (site === 'same-origin' || site === 'none') && this.isKey(key?.split('=')[1] ?? null);
  }

  get #cookieName(): string {
    return `ita-plan-preview-${this.#port}`;
  }
}
