import { expect, test } from 'vitest';
import { shareHelpers } from '../../../build/libraries/babelHelpers.ts';

const LENGTH = 'function _arrayLikeToArray(r, a) { return r.slice(0, a); }';
const TO_ARRAY = 'function _toConsumableArray(r) { return _arrayLikeToArray(r, r.length); }';

/** Runs a file as a library's loader would, with the helpers that it requires. */
function run(code: string, modules: ReadonlyMap<string, string>): unknown {
  const module = { exports: {} as unknown };
  const require = (name: string) => run(modules.get(name) ?? '', modules);
  new Function('module', 'require', code)(module, require);
  return module.exports;
}

test('a file does with shared helpers what it did with its own', () => {
  const modules = new Map<string, string>();
  const code = `"use strict";\n${TO_ARRAY}\n${LENGTH}\nmodule.exports = _toConsumableArray([1, 2]);`;
  const shared = shareHelpers(code, modules);
  expect(shared).not.toContain('function');
  expect(run(shared, modules)).toEqual([1, 2]);
});

test('the same helper of two files is there once, another of the same name beside it', () => {
  const modules = new Map<string, string>();
  const other = LENGTH.replace('slice(0, a)', 'slice(1, a)');
  const [first, second, third] = [LENGTH, LENGTH, other].map((helper) =>
    shareHelpers(`${helper}\nmodule.exports = _arrayLikeToArray([1, 2], 2);`, modules),
  );
  expect(modules.size).toBe(2);
  expect([first, second, third].map((code) => run(code ?? '', modules))).toEqual([[1, 2], [1, 2], [2]]);
});

test.each([
  'function _own() { return file; }\nvar file = 1;',
  'var a = function _typeof() {};',
  'function outer() { function ownKeys() {} }',
])('what is no helper at the top of a file stays: %s', (code) => {
  const modules = new Map<string, string>();
  expect(shareHelpers(code, modules)).toBe(code);
  expect(modules.size).toBe(0);
});
