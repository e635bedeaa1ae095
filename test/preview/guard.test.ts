import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Served } from '../../src/preview/server/served.ts';
import { type Server, serve } from '../../src/preview/server/server.ts';

let server: Server;
let url: URL;
let cookie: string;

beforeAll(async () => {
  server = await serve(new Served('<html>', { name: 'ก.csv', bytes: new Uint8Array([1]) }), 0);
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
  for (const path of ['/', '/file']) expect(await ask('GET', path, { cookie })).toMatchObject({ status: 200 });
});

test.each([
  ['without the key', {}],
  ['with a wrong key', { cookie: 'ita-plan-preview=x' }],
])('a request %s is refused', async (_, headers) => {
  expect(await ask('GET', '/file', headers)).toMatchObject({ status: 403, cookie: '' });
  expect(await ask('GET', '/?key=x', headers)).toMatchObject({ status: 403, cookie: '' });
});

test.each(['http://evil.example', 'http://127.0.0.1:1', 'null'])('the origin %j is refused', async (origin) => {
  expect(await ask('GET', '/file', { cookie, origin })).toMatchObject({ status: 403 });
});

test.each(['same-site', 'cross-site'])('a request from a %s page is refused', async (site) => {
  expect(await ask('GET', '/file', { cookie, 'sec-fetch-site': site })).toMatchObject({ status: 403 });
});

test('another name for this machine is refused, even with the key', async () => {
  const headers = { ...own(), host: `evil.example:${url.port}` };
  expect(await ask('GET', `/${url.search}`, headers)).toMatchObject({ status: 421, cookie: '' });
});

test('it gives out what it has and nothing else, and takes nothing', async () => {
  expect(await ask('GET', '/elsewhere', { cookie })).toMatchObject({ status: 404 });
  expect(await ask('POST', '/file', own(), '{}')).toMatchObject({ status: 405 });
});

test('no page can show it in a frame', async () => {
  expect((await ask('GET', '/', { cookie })).policy).toContain("frame-ancestors 'none'");
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
