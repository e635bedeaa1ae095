import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { toTransfer } from '../../../src/host/vm/transfer.ts';

const elsewhere = (source: string): unknown => vm.runInNewContext(source);

describe('what google.script.run carries', () => {
  it.each([
    ['null', 'null', null],
    ['a number', '1.5', 1.5],
    ['a string', '"ก"', 'ก'],
    ['objects and arrays in each other', '({ a: [1, { b: true }] })', { a: [1, { b: true }] }],
    ['undefined in an array, as null', '[undefined, , 1]', [null, null, 1]],
    ['an object without a prototype', 'Object.assign(Object.create(null), { a: 1 })', { a: 1 }],
  ])('%s', (_, source, expected) => {
    expect(toTransfer(elsewhere(source))).toEqual(expected);
  });

  it.each([
    ['a date', 'new Date(0)', '0'],
    ['a function', '({ f() {} })', '0.f'],
    ['undefined in an object', '({ a: undefined })', '0.a'],
    ['NaN', '[1, NaN]', '0.1'],
    ['an instance of a class', '({ x: [new (class A {})()] })', '0.x.0'],
    ['a map', 'new Map()', '0'],
    ['an error', 'new Error("x")', '0'],
    ['a promise', 'Promise.resolve(1)', '0'],
    ['a bigint', '1n', '0'],
  ])('not %s', (_, source, path) => {
    const message = `Failed due to illegal value in property: ${path}`;
    expect(() => toTransfer(elsewhere(source))).toThrow(new TypeError(message));
  });
});
