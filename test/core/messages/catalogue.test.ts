import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fillIn, languageOf, message, wordings } from '../../../src/core/messages/catalogue.ts';
import type { Texts } from '../../../src/core/messages/text.ts';
import { type AnyKey, everyText } from '../../support/everyText.ts';

const FOLDER = 'src/core/messages/texts';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The subject that a file holds. An index only gathers the files beside it. */
async function subjectIn(file: string): Promise<Texts> {
  const address = pathToFileURL(resolve(join(FOLDER, file))).href;
  const [subject] = Object.values((await import(/* @vite-ignore */ address)) as Record<string, Texts>);
  return subject ?? {};
}
const subjects = await Promise.all(files.filter((file) => !file.endsWith('index.ts')).map(subjectIn));
const keys = subjects.flatMap((subject) => Object.keys(subject));

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name.replace(/(Th|En)\}$/, '}'));

test.each(Object.keys(everyText) as AnyKey[])('%s is said in both languages with the same values', (key) => {
  const { th, en } = everyText[key];
  expect(th).not.toBe('');
  expect(placeholders(en).sort()).toEqual(placeholders(th).sort());
});

describe('the files of texts', () => {
  test('hold every key once', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('are each named by a catalogue, so that no text is written for nobody', () => {
    expect(keys.filter((key) => !(key in everyText))).toEqual([]);
  });
});

describe('a message', () => {
  test('is filled in once: a value that looks like a placeholder stays', () => {
    expect(message('th', 'error.unknown-action', { action: '{action} $& {x}' })).toBe('ไม่รู้จักคำสั่ง {action} $& {x}');
  });

  test('words its subjects in the reader’s language', () => {
    expect(fillIn('en', '{subject} is empty', { subject: '@indicator 4' })).toBe('Indicator 4 is empty');
    expect(fillIn('th', '{subject} ว่าง', { subject: '@overall' })).toBe('คะแนนรวม ว่าง');
    expect(fillIn('en', '{subject}', { subject: '@indicator 10' })).toBe('Indicator 10');
  });

  test.each(['@indicator 4 x', 'x @indicator 4', '@indicator', '@total'])('takes %j for no subject', (subject) => {
    expect(fillIn('en', '{subject}', { subject })).toBe(subject);
  });

  test('keeps the place of what nobody gave', () => {
    expect(fillIn('en', '{a} {b}', { a: 1 })).toBe('1 {b}');
  });

  test('is known again in either language', () => {
    expect(wordings('settings.weight', { instrument: 'IIT' })).toEqual(['น้ำหนัก IIT (ร้อยละ)', 'Weight of IIT (%)']);
  });
});

test.each([
  ['th', 'th'],
  ['en', 'en'],
  ['en_GB', 'en'],
  ['de', 'th'],
  ['fr-EN', 'th'],
  ['', 'th'],
])('the locale %j reads %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
