import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever this program was started from: what it ships and builds lies in it. */
export const HOME = homeOf(dirname(fileURLToPath(import.meta.url)));

/** What clasp pushes, made by `npm run build`. */
export const BUNDLE = join(HOME, 'build/gas');

/** A real agency's score sheet, used where no file is named. */
export const SAMPLE = join(HOME, 'samples/nongson-2567.xlsx');

/** The version that `package.json` states. */
export function version(): string {
  return (JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { version: string }).version;
}

function homeOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : homeOf(dirname(folder));
}
