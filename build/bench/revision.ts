import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Checks a revision out beside the working tree, with its libraries, and takes it away afterwards. */
export async function withRevision<T>(revision: string, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-bench-'));
  const sources = join(folder, 'sources');
  git('worktree', 'add', '--detach', '--quiet', sources, revision);
  try {
    symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
    return await use(sources);
  } finally {
    git('worktree', 'remove', '--force', sources);
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(...args: string[]): void {
  execFileSync('git', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
