/**
 * What the core's tests use of Vitest, for running them thousands of times in one process: Vitest would start a thread
 * and load the whole core anew for each mutant. Bundled in Vitest's place (see `runner.ts`).
 */

import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const { expect } = chai;

export interface OneTest {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: never[]) => unknown;

export const tests: OneTest[] = [];
const around: string[] = [];
let file = '';

/** The tests that are defined from now on stand in that file. */
export function testsIn(name: string): void {
  file = name;
}

/** Before the body there may be options, such as a time limit: Stryker has its own. */
function define(name: string, ...rest: readonly unknown[]): void {
  const run = rest.find((each) => typeof each === 'function') as OneTest['run'];
  tests.push({ file, name: [...around, name].join(' '), run });
}

function group(name: string, body: () => unknown): void {
  around.push(name);
  body();
  around.pop();
}

/** Cases as Vitest takes them: a row of values is spread, anything else is the one value. */
function eachBy(one: (name: string, run: () => unknown) => void) {
  return (cases: readonly unknown[]) => (name: string, body: Body) => {
    cases.forEach((values, index) => {
      one(`${name} #${index + 1}`, () => body(...((Array.isArray(values) ? values : [values]) as never[])));
    });
  };
}

const skipped: typeof define = () => undefined;

export const test = Object.assign(define, {
  each: eachBy(define),
  skipIf: (condition: unknown) => (condition ? skipped : define),
});
export const it = test;
export const describe = Object.assign(group, { each: eachBy(group) });
