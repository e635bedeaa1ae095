import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, plain } from './answer.ts';
import { Guard } from './guard.ts';
import type { Served } from './served.ts';

export interface Server {
  /** The address to open, key included. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the page on this machine only; port 0 is any that is free. */
export async function serve(served: Served, port: number): Promise<Server> {
  let guard: Guard;
  const server = createServer((request, response) => {
    answer(served, guard, request)
      .catch((error: unknown) => plain(500, String(error)))
      .then((result) => send(response, result));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  guard = new Guard((server.address() as AddressInfo).port);
  return {
    address: guard.address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(served: Served, guard: Guard, request: IncomingMessage): Promise<Answer> {
  if (!guard.isAddressed(request)) return plain(421, 'This server answers only to 127.0.0.1');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method !== 'GET') return plain(405, 'GET');
  if (pathname === '/' && guard.isKey(searchParams.get('key'))) return enter(guard);
  if (!guard.admits(request)) return plain(403, 'Open the address that the terminal shows.');
  return served.get(pathname);
}

/** The key leaves the address bar, where it could be copied or looked at. */
function enter({ cookie }: Guard): Answer {
  return { ...plain(303, ''), headers: { location: '/', 'set-cookie': cookie } };
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    // The rest of the policy stands in the page.
    'content-security-policy': "frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}
