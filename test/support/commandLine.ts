import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'valibot';
import { expect } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { type PlanReport, printedSchema } from '../../src/core/outcome/printedSchema.ts';

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
  const code = await main(args, { out: print('out'), err: print('err') });
  if (args.includes('--json')) expectToFit(JSON.parse(printed.out));
  return { code, ...printed };
}

/** Whatever is printed fits its published description, and has nothing that is not described: that would be lost here. */
function expectToFit(json: unknown): void {
  expect(parse(printedSchema, json)).toEqual(json);
}

export async function reportOf(...args: string[]): Promise<PlanReport> {
  const { code, out, err } = await plan(...args, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as PlanReport;
}
