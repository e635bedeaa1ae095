import { expect, test } from 'vitest';
import { readIssue } from '../../../../src/core/tabs/measures/issueCell.ts';

test.each([
  ['4', { issue: 4 }],
  ['ประเด็นที่ ๔ การใช้ทรัพย์สิน', { issue: 4 }],
  ['ประเด็นที่ ๔ และ ๕', { issue: 4 }],
  ['สอง', { issue: 2 }],
  ['ประเด็นที่ เจ็ด', { issue: 7 }],
  [' อื่น ๆ ', { issue: 0, unread: 'อื่น ๆ' }],
  ['', null],
  ['-', null],
  ['"', null],
  ['ๆ', null],
])('the issue %j is %j', (text, issue) => {
  expect(readIssue(text)).toEqual(issue);
});
