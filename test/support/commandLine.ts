import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/index.ts';
import type { PlanReport } from '../../src/cli/runPlan.ts';

/** The seed agency's tables as text. */
export const FIGURES = 'test/data/nongson-2567.tsv';

export const newFolder = () => mkdtempSync(join(tmpdir(), 'ita-plan-cli-'));

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function plan(...args: string[]): Promise<Printed> {
  const printed = { out: '', err: '' };
  const print = (stream: 'out' | 'err') => (text: string) => {
    printed[stream] += `${text}\n`;
  };
  return { code: await main(args, { out: print('out'), err: print('err') }), ...printed };
}

export async function reportOf(...args: string[]): Promise<PlanReport> {
  const { code, out, err } = await plan(...args, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as PlanReport;
}
