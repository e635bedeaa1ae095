import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** File systems take 255 bytes a name; a Thai letter is three, and our own words around it want room. */
const LONGEST = 60;

/** `.ita-plan-<process>-<new or old>-<name>.tmp`: hidden, and known as ours should a run be killed. */
const OURS = /^\.ita-plan-(\d+)-(new|old)-.*\.tmp$/su;

/** In the same folder as the file, since a name changes at once only within one file system. */
export function temporaryName(path: string, what: 'new' | 'old'): string {
  const name = [...basename(path)].slice(-LONGEST).join('');
  return join(dirname(path), `.ita-plan-${process.pid}-${what}-${name}.tmp`);
}

/** Takes away what runs that were killed left in a folder; those of a run that still goes on stay. */
export function forgetLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = OURS.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
