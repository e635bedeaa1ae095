import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type DriveFile, saveWorkbook } from '../../../src/host/index.ts';
import type { Desk } from './desk.ts';
import type { Story } from './story.ts';

const INDEX = '.drive.json';
const ACCESS = '.access.json';

/** Writes the workbook, the Drive folder and what must stay. A fixture that exists is never written over. */
export async function saveFixture(folder: string, story: Story, desk: Desk): Promise<void> {
  if (existsSync(folder)) throw new Error(`${folder} exists: what an earlier build made is never made anew`);
  const { drive, workbook } = desk.host;
  const inDrive = join(folder, 'drive');
  mkdirSync(inDrive, { recursive: true });
  writeFileSync(join(folder, 'workbook.xlsx'), await saveWorkbook(workbook));
  writeFileSync(join(folder, 'expect.json'), json(desk.expected(story.opens ?? 'owner')));
  const files = drive.list().map((file) => ({ ...file, path: plainName(file) }));
  for (const [index, file] of drive.list().entries()) {
    writeFileSync(join(inDrive, files[index]?.path ?? ''), drive.read(file));
  }
  writeFileSync(join(inDrive, INDEX), json(files));
  const access = drive.store.read(ACCESS);
  if (access) writeFileSync(join(inDrive, ACCESS), access);
}

/** Thai names of files do not survive every unpacker; the name in Drive is in the index. */
const plainName = ({ id, path }: DriveFile): string => `${id}${extname(path)}`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
