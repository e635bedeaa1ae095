/**
 * Mutation testing of the core: each small change to a source (a mutant) should fail a test. `npm run mutation` takes
 * the whole core, `npm run mutation -- reading score` some of its folders.
 *
 * A folder's mutants are judged by that folder's own tests: those document what it does, and are quick.
 */

import { readdirSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

const CORE = 'src/core';
/** The share of mutants that the tests must tell from the source, in per cent. */
const ENOUGH = 85;
/** Facts and texts: no behaviour tells their mutants from the right ones. */
const DATA = ['framework/{fy*,shared,topics}/**', 'measures/bank/**', 'messages/texts/**', 'document/tags.ts'];

interface Count {
  readonly folder: string;
  readonly killed: number;
  readonly all: number;
}

const KILLED = ['Killed', 'Timeout'];
const JUDGED = [...KILLED, 'Survived', 'NoCoverage'];

async function judge(folder: string): Promise<Count> {
  process.env['ITA_MUTATED'] = folder;
  const results = await new Stryker({
    configFile: 'build/mutation/stryker.config.json',
    mutate: [`${CORE}/${folder}/**/*.ts`, ...DATA.map((data) => `!${CORE}/${data}`)],
    htmlReporter: { fileName: `out/mutation/${folder}.html` },
    jsonReporter: { fileName: `out/mutation/${folder}.json` },
  }).runMutationTest();
  const count = (statuses: readonly string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  return { folder, killed: count(KILLED), all: count(JUDGED) };
}

function line({ folder, killed, all }: Count): string {
  return `${folder.padEnd(12)}${((100 * killed) / Math.max(all, 1)).toFixed(1).padStart(6)} %  ${killed} of ${all}\n`;
}

// The processes that run the tests load `runner.ts` as it is.
process.env['NODE_OPTIONS'] = '--import tsx';

const folders = readdirSync(CORE, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && readdirSync(`${CORE}/${entry.name}`).length > 0 ? [entry.name] : [],
);
const chosen = process.argv.slice(2);
const counts: Count[] = [];
for (const folder of chosen.length > 0 ? chosen : folders) counts.push(await judge(folder));
const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
const whole = { folder: 'core', killed: sum(({ killed }) => killed), all: sum(({ all }) => all) };
for (const count of [...counts, whole]) if (count.all > 0) process.stdout.write(line(count));
if (100 * whole.killed < ENOUGH * whole.all) process.exitCode = 1;
