import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a folder hold these files and no others. Each is replaced in one step, so that who reads the folder meanwhile,
 * a test or a preview, finds every file whole.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) {
    const unfinished = join(folder, `.${name}.${process.pid}`);
    await writeFile(unfinished, content);
    await rename(unfinished, join(folder, name));
  }
  const surplus = (await readdir(folder)).filter((name) => !files.has(name) && !isUnfinished(name));
  await Promise.all(surplus.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** What another build is about to write. */
function isUnfinished(name: string): boolean {
  return name.startsWith('.');
}
