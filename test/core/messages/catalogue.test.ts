import { describe, expect, test } from 'vitest';
import { fillIn, languageOf, message, wordings } from '../../../src/core/messages/catalogue.ts';
import { en } from '../../../src/core/messages/en.ts';
import { th } from '../../../src/core/messages/th.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name.replace(/(Th|En)\}$/, '}'));

test.each(Object.keys(th) as (keyof typeof th)[])('%s is said in both languages with the same values', (key) => {
  expect(th[key]).not.toBe('');
  expect(placeholders(en[key]).sort()).toEqual(placeholders(th[key]).sort());
});

describe('a message', () => {
  test('is filled in once: a value that looks like a placeholder stays', () => {
    expect(message('th', 'cli.error.no-file', { file: '{file} $& {x}' })).toBe('ไม่มีไฟล์ {file} $& {x}');
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
