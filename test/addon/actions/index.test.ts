import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'src/addon/actions';

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const sources = files.map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));
const made = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/^export const (\w+) = action\(/gm)].map(([, name]) => ({ file, name })),
);

test('an action is the one of its file, and has its name', () => {
  expect(made.length).toBeGreaterThan(20);
  expect(made.map(({ name }) => name)).toEqual(made.map(({ file }) => basename(file, '.ts')));
});

test('every action is on the list, and the list has no other', () => {
  const list = /^const actions = \{([^}]*)\}/m.exec(readFileSync(join(FOLDER, 'index.ts'), 'utf8'))?.[1] ?? '';
  expect([...list.matchAll(/\w+/g)].map(([name]) => name).sort()).toEqual(made.map(({ name }) => name).sort());
});
