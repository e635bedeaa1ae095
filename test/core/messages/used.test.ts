import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyText } from '../../support/everyText.ts';

const TEXTS = join('core', 'messages', 'texts');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(TEXTS))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

/** What is fixed in a key that is put together: `sidebar.step.`, and `.hint` in `${label}.hint`. */
const together = [...sources.matchAll(/`([\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/g)]
  .map(([, key = '']) => key.split(/\$\{[^}]*\}/))
  .filter((fixed) => fixed.some((part) => /[a-z]{3}/.test(part)));

/** One part of a key stands for each value; at the beginning any number. */
const patterns = together.map(([first = '', ...others]) => {
  const rest = others.map((part) => `[\\w-]+${part.replaceAll('.', '\\.')}`).join('');
  return new RegExp(`^${first === '' ? '[\\w.-]*' : first.replaceAll('.', '\\.')}${rest}$`);
});

/** Of an error the sources name the code alone. */
const CODE = /^error\.([\w-]+)$/;

function isSaid(key: string): boolean {
  const named = CODE.exec(key)?.[1] ?? key;
  return sources.includes(`'${named}'`) || (named === key && patterns.some((pattern) => pattern.test(key)));
}

test('every text is said somewhere', () => {
  expect(Object.keys(everyText).filter((key) => !isSaid(key))).toEqual([]);
});

test.each(['sidebar.document.more', 'sidebar.stage', 'error.never-refused', 'cli.none'])(
  '%s would be found unsaid',
  (key) => {
    expect(isSaid(key)).toBe(false);
  },
);
