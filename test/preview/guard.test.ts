import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type PreviewServer, startPreview } from '../../src/preview/server/start.ts';
import { workbookOf } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

let server: PreviewServer;
let url: URL;
let cookie: string;

beforeAll(async () => {
  server = await startPreview({ bundle: tinyAddon, workbook: workbookOf({ ก: [['a']] }), file: 'a.csv' });
  url = new URL(server.address);
  cookie = (await ask('GET', `/${url.search}`, {})).cookie;
});
afterAll(() => server.close());

interface Asked {
  readonly status: number | undefined;
  readonly cookie: string;
  readonly policy: string;
}

function ask(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: url.port, method, path, headers }, (response) => {
      const { 'set-cookie': set = [], 'content-security-policy': policy } = response.headers;
      response.resume().on('end', () => {
        resolve({ status: response.statusCode, cookie: set[0]?.split(';')[0] ?? '', policy: String(policy) });
      });
    });
    sent.on('error', reject).end(body);
  });
}

const own = () => ({ cookie, origin: url.origin });

test('the address that was printed lets its browser in, and the key goes out of sight', async () => {
  expect(await ask('GET', `/${url.search}`, {})).toMatchObject({ status: 303 });
  expect(await ask('GET', '/state', { cookie })).toMatchObject({ status: 200 });
  expect(await ask('POST', '/undo', own(), '{}')).toMatchObject({ status: 200 });
});

test.each([
  ['without the key', {}],
  ['with a wrong key', { cookie: 'ita-plan-preview=x' }],
])('a request %s is refused', async (_, headers) => {
  expect(await ask('GET', '/state', headers)).toMatchObject({ status: 403, cookie: '' });
  expect(await ask('GET', '/?key=x', headers)).toMatchObject({ status: 403, cookie: '' });
});

test.each(['http://evil.example', 'http://127.0.0.1:1', 'null', ''])('the origin %j is refused', async (origin) => {
  expect(await ask('POST', '/undo', { cookie, ...(origin && { origin }) }, '{}')).toMatchObject({ status: 403 });
});

test.each(['same-site', 'cross-site'])('a request from a %s page is refused', async (site) => {
  expect(await ask('GET', '/workbook', { cookie, 'sec-fetch-site': site })).toMatchObject({ status: 403 });
});

test('another name for this machine is refused, even with the key', async () => {
  const headers = { ...own(), host: `evil.example:${url.port}` };
  expect(await ask('GET', `/${url.search}`, headers)).toMatchObject({ status: 421, cookie: '' });
});

test.each([
  ['/undo', '{"x":1}', 500],
  ['/undo', 'no json', 500],
  ['/toString', '{}', 404],
  ['/call', '{"at":{"sheet":0,"row":0,"column":1},"name":"echo","args":[]}', 500],
])('%s with %s is answered %i', async (path, body, status) => {
  expect(await ask('POST', path, own(), body)).toMatchObject({ status });
});

test('pages of the add-on have an origin of their own and reach nothing', async () => {
  const { policy } = await ask('GET', '/frame/sidebar', { cookie });
  expect(policy).toContain('sandbox allow-scripts');
  expect(policy).not.toContain('allow-same-origin');
  expect(policy).toContain("default-src 'none'");
});

test('nobody on the network can connect', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outside) {
    await expect(fetch(`http://${address}:${url.port}/`)).rejects.toThrow();
  }
  expect(url.hostname).toBe('127.0.0.1');
});
