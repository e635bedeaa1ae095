import { expect, test } from 'vitest';
import { wordsOfLost } from '../../src/sidebar/lost.ts';

const SAID: readonly (readonly [raw: string | null, words: string])[] = [
  ['PERMISSION_DENIED', 'sidebar.error.accounts'],
  ['ScriptError: Authorization is required to perform that action.', 'sidebar.error.permission'],
  ['You do not have permission to call SpreadsheetApp.getActive', 'sidebar.error.permission'],
  ['Exceeded maximum execution time', 'sidebar.error.time'],
  ['NetworkError: Connection failure due to HTTP 0', 'sidebar.error.connection'],
  ['Service invoked too many times for one day: drive', 'sidebar.error.quota'],
  ['We’re sorry, a server error occurred. Please wait a bit and try again.', 'sidebar.error.no-answer'],
  [null, 'sidebar.error.no-answer'],
];

test.each(SAID)('%s is worded with what helps', (raw, words) => {
  expect(wordsOfLost(raw)).toBe(words);
});
