import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS_FOLDER, checkPages } from '../../../build/docs/pages.ts';
import { rules } from '../../../src/core/rules/index.ts';

const pages = checkPages();
const committed = readdirSync(CHECKS_FOLDER).sort();
const read = (name: string) => readFileSync(join(CHECKS_FOLDER, name), 'utf8');

describe('the pages in docs/checks', () => {
  test('are one for each rule, and the list of them', () => {
    const names = ['README.md', ...rules.map(({ code }) => `${code}.md`)].sort();
    expect(committed, 'a rule came or went: run `npm run docs`').toEqual(names);
  });

  test.each([...pages])('%s is what the rules make', (name, text) => {
    expect(committed.includes(name) && read(name), 'a rule has changed: run `npm run docs`').toBe(text);
  });

  test.each(committed)('%s has no link that leads nowhere', (name) => {
    const targets = [...read(name).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !committed.includes(target))).toEqual([]);
  });
});

test('the list has every rule once, under its severity, in both languages', () => {
  const list = pages.get('README.md') ?? '';
  for (const { code, words } of rules) {
    expect(list.split(`(${code}.md)`)).toHaveLength(2);
    expect(list).toContain(words.th.title);
    expect(list).toContain(words.en.title);
  }
});

test('a page shows the example with its cells, and what the check says about it', () => {
  const page = pages.get('instrument-label.md') ?? '';
  expect(page).toContain('| **3** | EIT | 1 | การปฏิบัติหน้าที่ | 90.50 |');
  expect(page).toContain('- `A3`: กลุ่มนี้เขียนว่า EIT');
  expect(page).toContain('จาก `EIT` เป็น `IIT`');
  expect(page).toContain('from `EIT` to `IIT`');
  expect(page.indexOf('ตัวอย่าง')).toBeLessThan(page.indexOf('What it means'));
});
