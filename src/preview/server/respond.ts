import type { IncomingMessage, ServerResponse } from 'node:http';

/** The page loads its own files, and frames what the server serves; nothing comes from elsewhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What an add-on's page may do in Google's frame, less its own origin; and it reaches nothing by itself. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads allow-modals';

const FRAME_POLICY = [
  `sandbox ${SANDBOX}`,
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "frame-ancestors 'self'",
].join('; ');

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

export const plain = (status: number, text: string): Answer => ({ status, type: 'text/plain', body: text });

/** An HTML page of the add-on. */
export const frame = (html: string): Answer => ({
  type: 'text/html',
  body: html,
  headers: { 'content-security-policy': FRAME_POLICY },
});

/** A file to keep; its name may hold anything. */
export const download = (name: string, type: string, body: Uint8Array): Answer => ({
  type,
  body,
  headers: {
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, hex)}`,
  },
});

const hex = (letter: string): string => `%${letter.charCodeAt(0).toString(16)}`;

export function send(response: ServerResponse, { status = 200, type, body, headers }: Answer): void {
  response.writeHead(status, {
    'content-type': /^text|json|javascript/.test(type) ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
    'content-security-policy': PAGE_POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

const LONGEST_BODY = 50_000_000;

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new Error(`A request of more than ${LONGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
