/**
 * How Stryker runs the core's tests here: bundled once, all in this process, a mutant switched on for as long as the
 * tests run that cover it. Nothing of the core remembers anything between two calls, so no mutant sees another.
 */

import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { testFilesOf } from './testFiles.ts';
import type { OneTest } from './vitest.ts';

/** What the instrumented sources ask and tell. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const instruments: Instruments = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: instruments });

class OneProcess implements TestRunner {
  private tests: readonly OneTest[] = [];

  /** Nothing is ever loaded while a mutant is switched on, so there is nothing to load anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.env['TZ'] = 'Asia/Bangkok';
    this.tests = await load(testFilesOf(process.env['ITA_MUTATED'] ?? ''));
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await runAll(this.tests);
    const { mutantCoverage = { static: {}, perTest: {} } } = instruments;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(instruments, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const chosen = new Set(testFilter);
    const tests = await runAll(quickestFirst(this.tests.filter((test) => chosen.has(idOf(test)))), true);
    const timeout = determineHitLimitReached(instruments.hitCount, hitLimit);
    Object.assign(instruments, { activeMutant: undefined, hitLimit: undefined });
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }
}

/** The tests of those files, of the sandbox in which this process runs. */
async function load(files: readonly string[]): Promise<readonly OneTest[]> {
  const outfile = resolve(`tests-${process.pid}.mjs`);
  const lines = files.map((file) => `testsIn('${file}'); await import('./${file}');`);
  await build({
    stdin: {
      contents: [
        `import { tests, testsIn } from 'vitest';`,
        `import './build/mutation/fewExamples.ts';`,
        ...lines,
        'export { tests };',
      ].join('\n'),
      resolveDir: resolve('.'),
    },
    alias: { vitest: resolve('build/mutation/vitest.ts') },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
  });
  const { tests } = (await import(pathToFileURL(outfile).href)) as { tests: OneTest[] };
  await rm(outfile);
  return tests;
}

/** How long each test took last time: one failure is enough, so the quick ones are asked first. */
const took = new Map<string, number>();

function quickestFirst(tests: readonly OneTest[]): OneTest[] {
  const time = (test: OneTest) => took.get(idOf(test)) ?? 0;
  return [...tests].sort((a, b) => time(a) - time(b));
}

async function runAll(tests: readonly OneTest[], bail = false): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = await runOne(test);
    results.push(result);
    if (bail && result.status === TestStatus.Failed) break;
  }
  return results;
}

async function runOne(test: OneTest): Promise<TestResult> {
  const id = idOf(test);
  const start = performance.now();
  instruments.currentTestId = id;
  const failure = await failureOf(test);
  instruments.currentTestId = undefined;
  took.set(id, performance.now() - start);
  const result = { id, name: test.name, fileName: test.file, timeSpentMs: performance.now() - start };
  return failure === null
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: failure };
}

async function failureOf({ run }: OneTest): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error);
  }
}

function idOf({ file, name }: OneTest): string {
  return `${file}#${name}`;
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'one-process', () => new OneProcess())];
