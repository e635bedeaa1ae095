import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryName } from '../../../src/host/node/temporaryName.ts';
import { writeTogether } from '../../../src/host/node/writeTogether.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const bytes = (text: string) => Buffer.from(text);
const contents = () =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isDirectory() ? null : readFileSync(at(entry.name), 'utf8'),
    ]),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'));
});

test('files are there, new folders with them, and nothing besides', () => {
  writeFileSync(at('b'), 'old');
  writeTogether([
    { path: at('a'), bytes: bytes('1') },
    { path: at('b'), bytes: bytes('2') },
    { path: at('new/deep/c'), bytes: bytes('3') },
  ]);
  expect(contents()).toEqual({ a: '1', b: '2', new: null });
  expect(readFileSync(at('new/deep/c'), 'utf8')).toBe('3');
});

test.each<[string, () => string]>([
  ['a folder in its place', () => at('taken')],
  ['a folder of its own that is a file', () => at('old/inside')],
])('where the last of several meets %s, none of them has changed', (_, last) => {
  mkdirSync(at('taken'));
  writeFileSync(at('old'), 'old');
  const files = [at('fresh'), at('old'), at('made/below'), last()].map((path) => ({ path, bytes: bytes('new') }));
  expect(() => writeTogether(files)).toThrow();
  expect(contents()).toEqual({ old: 'old', taken: null });
});

test('what a run that was killed left is taken away; what a run that goes on is writing stays', () => {
  const ofNobody = temporaryName(at('plan.docx'), 'new').replace(`-${process.pid}-`, '-4194303-');
  const ofSomebody = temporaryName(at('plan.docx'), 'old').replace(`-${process.pid}-`, `-${process.ppid}-`);
  for (const path of [ofNobody, ofSomebody]) writeFileSync(path, 'half');
  writeTogether([{ path: at('a'), bytes: bytes('1') }]);
  expect(Object.keys(contents())).toHaveLength(2);
  expect(readFileSync(ofSomebody, 'utf8')).toBe('half');
});

test('a name as long as a file system takes has room for the temporary one', () => {
  const long = `${'ก'.repeat(80)}.docx`;
  writeTogether([{ path: at(long), bytes: bytes('1') }]);
  writeTogether([{ path: at(long), bytes: bytes('2') }]);
  expect(contents()).toEqual({ [long]: '2' });
});
