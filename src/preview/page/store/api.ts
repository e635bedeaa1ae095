import type { Reply } from '../../protocol/state.ts';

/** The server could not be asked: it was stopped, or it does not know this page. */
export class Unreachable extends Error {}

/** Asks the server to do something; `body` goes as JSON unless it is a file. */
export async function post(path: string, body: unknown): Promise<Reply> {
  const file = body instanceof Blob;
  return (await ask(path, { method: 'POST', body: file ? body : JSON.stringify(body) })).json() as Promise<Reply>;
}

export const getState = async (): Promise<Reply> => (await ask('/state', {})).json() as Promise<Reply>;

/** A file and the name that the server gives it. */
export async function getFile(path: string): Promise<{ name: string; blob: Blob }> {
  const response = await ask(path, {});
  const name = /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { name: decodeURIComponent(name ?? 'file'), blob: await response.blob() };
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((error: unknown) => {
    throw new Unreachable(String(error));
  });
  if (!response.ok) throw new Unreachable(await response.text());
  return response;
}
