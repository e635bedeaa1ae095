import { type FSWatcher, watch } from 'node:fs';
import { join, sep } from 'node:path';
import { bringUpToDate } from '../../../build/upToDate.mjs';
import { HOME } from '../../cli/home.ts';

/** One saving of a file is several events. */
const QUIET = 100;

/** What this very program is made of, besides what it serves: a change shows after a new start. */
const PROGRAM = /^(cli|preview\/server)\//;

export interface Rebuilt {
  /** Whether the program that runs was changed too. */
  readonly program: boolean;
}

/** Builds anew whenever a source changes, and says so. Where the build fails it has said why, and all stays as it was. */
export function watchSources(tell: (rebuilt: Rebuilt) => void): FSWatcher {
  let program = false;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const build = async () => {
    try {
      if (await bringUpToDate(HOME)) tell({ program });
      program = false;
    } catch {
      // The next change of a source builds again.
    }
  };
  return watch(join(HOME, 'src'), { recursive: true }, (_event, file) => {
    program ||= PROGRAM.test((file ?? '').split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(build);
    }, QUIET);
  });
}
