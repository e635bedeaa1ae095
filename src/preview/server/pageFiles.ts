import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from '../../cli/home.ts';

export interface PageFile {
  readonly type: string;
  readonly body: string;
}

/** The preview's page as it was built. */
export interface PageFiles {
  /** By path. */
  readonly served: ReadonlyMap<string, PageFile>;
  /** What goes into every page of the add-on, before its own scripts. */
  readonly frameScript: string;
}

const FOLDER = join(HOME, 'build/cache/preview');

/** Reads what `npm run build` made of the preview's page. */
export function readPageFiles(): PageFiles {
  const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
  const served = new Map<string, PageFile>([
    ['/', { type: 'text/html', body: read('index.html') }],
    ['/main.js', { type: 'text/javascript', body: read('main.js') }],
    ['/style.css', { type: 'text/css', body: read('style.css') }],
  ]);
  return { served, frameScript: read('frame.js') };
}
