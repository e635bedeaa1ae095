import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Guard } from './guard.ts';
import { type Answer, plain, readBody, send } from './respond.ts';
import type { Routes } from './routes.ts';

export interface Served {
  /** The address to open, key included. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the preview on this machine only; port 0 is any that is free. */
export async function serve(routes: Routes, port: number): Promise<Served> {
  let guard: Guard;
  const server = createServer((request, response) => {
    answer(routes, guard, request)
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

async function answer(routes: Routes, guard: Guard, request: IncomingMessage): Promise<Answer> {
  if (!guard.isAddressed(request)) return plain(421, 'This server answers only to 127.0.0.1');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'GET' && pathname === '/' && guard.isKey(searchParams.get('key'))) return enter(guard);
  if (!guard.admits(request)) return plain(403, 'Open the address that the terminal shows.');
  if (request.method === 'GET') return routes.get(pathname);
  return request.method === 'POST' ? routes.post(pathname, await readBody(request)) : plain(405, 'GET or POST');
}

/** The key leaves the address bar, where it could be copied or looked at. */
function enter({ cookie }: Guard): Answer {
  return { ...plain(303, ''), headers: { location: '/', 'set-cookie': cookie } };
}
