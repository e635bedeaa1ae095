import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../src/host/node/index.ts';
import { newFolder, plan, reportOf } from '../support/commandLine.ts';

const SAMPLE = 'samples/nongson-2567.xlsx';
const PROGRAM = 'bin/ita-plan.mjs';

/** A folder that holds the sample under a name of its own. */
function folderWithInput(): { folder: string; input: string; isUnharmed: () => boolean } {
  const folder = newFolder();
  const input = join(folder, 'scores.xlsx');
  copyFileSync(SAMPLE, input);
  const isUnharmed = () => readFileSync(input).equals(readFileSync(SAMPLE));
  return { folder, input, isUnharmed };
}

describe('the input', () => {
  test('is never written, also where the results go to its own folder', async () => {
    const { folder, input, isUnharmed } = folderWithInput();
    const { files } = await reportOf(input, '--out', folder);
    expect(files.workbook).toBe(join(folder, 'scores (2).xlsx'));
    expect(isUnharmed()).toBe(true);
  });

  test('that is an earlier result is numbered on, not stacked up', async () => {
    const { folder, input } = folderWithInput();
    const first = await reportOf(input, '--out', folder);
    const second = await reportOf(first.files.workbook, '--out', folder, '--agency', 'อบต.หนองซอน', '--monitoring');
    expect(second.files.workbook).toMatch(/scores \([23]\)\.xlsx$/);
  });

  test('and all else in the folder survives a disk that is full', () => {
    const { folder, input, isUnharmed } = folderWithInput();
    // No file may be larger than 45 KB: the document is smaller, the workbook is not.
    const limited = `ulimit -f 45 && exec node ${PROGRAM} '${input}' --out '${folder}'`;
    const { status, stderr } = spawnSync('bash', ['-c', limited], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('พื้นที่ในดิสก์เต็ม ยังไม่ได้เขียนไฟล์ใด')]);
    expect([readdirSync(folder), isUnharmed()]).toEqual([['scores.xlsx'], true]);
  });

  test('and every result is whole, old or new, when the run is killed as it writes', async () => {
    const { folder, input, isUnharmed } = folderWithInput();
    await reportOf(input, '--out', folder);
    for (const nth of [1, 3, 6]) {
      await killedAtChange(folder, nth, [input, '--out', folder, '--monitoring']);
      expect(isUnharmed()).toBe(true);
      for (const name of readdirSync(folder).filter((file) => /^[^.].*\.xlsx$/.test(file)))
        await openWorkbook(readFileSync(join(folder, name)));
      JSON.parse(readFileSync(join(folder, '.drive.json'), 'utf8'));
    }
    await reportOf(input, '--out', folder, '--monitoring');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 60_000);
});

/** Runs the program and kills it at the nth change of a folder, or lets it end where there are fewer. */
async function killedAtChange(folder: string, nth: number, args: readonly string[]): Promise<void> {
  const run = spawn('node', [PROGRAM, ...args], { stdio: 'ignore' });
  let changes = 0;
  const watcher = watch(folder, () => {
    changes += 1;
    if (changes >= nth) run.kill('SIGKILL');
  });
  await once(run, 'exit');
  watcher.close();
  expect(changes).toBeGreaterThan(0);
}

describe('a place that something else takes', () => {
  test('by a folder is passed over', async () => {
    const { folder, input } = folderWithInput();
    mkdirSync(join(folder, 'scores (2).xlsx'));
    expect((await reportOf(input, '--out', folder)).files.workbook).toBe(join(folder, 'scores (3).xlsx'));
  });

  test('by a list of files that was broken: it is set aside, and that is said', async () => {
    const { folder, input } = folderWithInput();
    writeFileSync(join(folder, '.drive.json'), '[{"id"');
    const { code, err } = await plan(input, '--out', folder);
    expect([code, err]).toEqual([0, expect.stringContaining('.drive.broken.json')]);
  });
});

describe('an input that is too large', () => {
  const refused: [string, () => string, string][] = [
    ['a text of more columns than a sheet has', () => 'x,'.repeat(80_000), 'ตัดเฉพาะตารางคะแนนมา'],
    ['a text of 150,000 rows without scores', () => 'x,1\n'.repeat(150_000), 'อ่านคะแนน ITA ในแผ่นงานนี้ไม่ได้'],
  ];
  test.each(refused)('%s is refused in clear words, and nothing is written', async (_, text, words) => {
    const folder = newFolder();
    const file = join(newFolder(), 'large.csv');
    writeFileSync(file, text());
    const { code, err } = await plan(file, '--out', folder);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
