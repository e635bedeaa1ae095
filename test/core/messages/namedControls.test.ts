import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { everyText } from '../../support/everyText.ts';

/** What a text tells its reader to press or to choose. */
const NAMED = { th: /(?:กด|เลือกเมนู) ?["“]([^"”]+)["”]/g, en: /(?:[Pp]ress|[Cc]hoose) “([^”]+)”/g };

describe.each(['th', 'en'] as const)('a button or menu item that a text in %s names', (language) => {
  const catalogue = Object.values(everyText).map((text) => text[language]);
  const texts = [...catalogue, ...rules.flatMap(({ words }) => Object.values(words[language]))];
  const named = texts.flatMap((text) => [...text.matchAll(NAMED[language])].map(([, name = '']) => name));

  test.each([...new Set(named)])('exists: %s', (name) => {
    expect(catalogue).toContain(name);
  });

  test('is found at all', () => {
    expect(named.length).toBeGreaterThan(10);
  });
});
