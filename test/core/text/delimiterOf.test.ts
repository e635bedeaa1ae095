import { expect, test } from 'vitest';
import { delimiterOf } from '../../../src/core/text/delimiterOf.ts';

test.each([
  ['commas', 'ข้อ,คะแนน\ni1,84.24', ','],
  ['semicolons', 'ข้อ;คะแนน\ni1;84.24', ';'],
  ['semicolons beside decimal commas', 'i1;84,24\r\ni2;87,27', ';'],
  ['tabs', 'ข้อ\tคะแนน\ni1\t84,24', '\t'],
  ['commas around texts with semicolons', '"ก; ข",1\nข,"ค; ง"\nค,2', ','],
  ['commas around texts with semicolons and line ends', 'i1,"ก;\nข;\nค;"', ','],
  ['commas around texts with quotation marks', '"ก ""ข;"" ค",1', ','],
  ['semicolons around texts with commas', 'i1;ก, ข\ni2;ค', ';'],
  ['commas beside one text with a semicolon', 'ก;ข\ni1,1\ni2,2', ','],
  ['pipes', '| ข้อ | คะแนน |\n|---|---|\n| i1 | 84,24 |', '|'],
  ['nothing', 'ปี 2567', ','],
])('a file parted by %s', (_what, text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});
