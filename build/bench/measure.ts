/**
 * Prints how much CPU one analysis takes, in milliseconds, for each workbook: `measure.ts SOURCES`. A process of its
 * own for each revision, so that neither finds the other's code warm.
 */

import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cleanTable, ledger, type Tab } from './workload.ts';

/** A small analysis is measured more often: it takes so many for the code to be compiled, too. */
const TIMES = { warming: 30, clean: 30, crowded: 4 } as const;

const [sources = '.'] = process.argv.slice(2);
const load = (file: string) => import(pathToFileURL(join(resolve(sources), 'src/core', file)).href);
const { analyse } = await load('analysis.ts');
const { measureBank } = await load('measures/bank/index.ts');
const { NO_SETTINGS } = await load('settings/settings.ts');

function cpu(tabs: readonly Tab[]): number {
  const before = process.cpuUsage();
  const analysis = analyse({ tabs, settings: NO_SETTINGS, measures: null, narratives: [], bank: measureBank });
  const { user, system } = process.cpuUsage(before);
  if (!analysis?.results) throw new Error('Nothing was read');
  return (user + system) / 1000;
}

function measured(times: number, workbook: () => Tab[]): number[] {
  return Array.from({ length: times }, () => cpu(workbook()));
}

measured(TIMES.warming, () => [cleanTable()]);
const clean = measured(TIMES.clean, () => [cleanTable()]);
const crowded = measured(TIMES.crowded, () => [cleanTable(), ledger()]);
process.stdout.write(JSON.stringify({ clean, crowded }));
