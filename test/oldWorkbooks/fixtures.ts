import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DriveFolder } from '../../src/host/drive/folder.ts';
import { memoryStore } from '../../src/host/drive/store.ts';
import { type Host, openWorkbook } from '../../src/host/index.ts';
import { hostOf } from '../support/addonHost.ts';
import type { Expected } from './expected.ts';

/** A workbook that an earlier build made, as it lies in the repository. */
export interface Fixture {
  /** `v0.1/two-versions` */
  readonly name: string;
  /** What happened to it: see `make/stories`. */
  readonly story: string;
  /** Among those of its version. */
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
  readonly folder: string;
}

export function fixtures(): Fixture[] {
  const here = import.meta.dirname;
  const versions = readdirSync(here)
    .filter((name) => /^v\d/.test(name))
    .sort();
  return versions.flatMap((version) =>
    readdirSync(join(here, version))
      .sort()
      .map((name, index): Fixture => {
        const folder = join(here, version, name);
        return {
          folder,
          index,
          name: `${version}/${name}`,
          story: name,
          bytes: readFileSync(join(folder, 'workbook.xlsx')),
          expected: JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8')),
        };
      }),
  );
}

/** Opens it in today's build, with a copy of its Drive folder, so that the fixture itself stays as it is. */
export async function openFixture({ bytes, expected, folder }: Fixture): Promise<Host> {
  const { locale, user } = expected;
  const store = memoryStore();
  const drive = join(folder, 'drive');
  for (const name of readdirSync(drive)) store.write(name, readFileSync(join(drive, name)));
  return hostOf(await openWorkbook(bytes), { locale, user, drive: new DriveFolder(store, () => new Date()) });
}

/** The bytes of a file of its Drive, as they were. */
export function inDrive({ folder }: Fixture, id: string): Uint8Array {
  return readFileSync(join(folder, 'drive', `${id}.docx`));
}
