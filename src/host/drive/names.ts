import { utf8Length } from '../platform/bytes.ts';
import { Segmenter } from '../platform/platform.ts';

/** Most file systems take 255 bytes; a Thai letter is three, and " (2)" and the ending want room. */
const LONGEST = 200;

/** A file name that every file system takes. Thai stays as it is. */
export function safeName(name: string, ending: string): string {
  const base = name.endsWith(ending) ? name.slice(0, name.length - ending.length) : name;
  const clean = base
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${cut(clean || 'untitled')}${ending}`;
}

function cut(text: string): string {
  const letters = [...new Segmenter('th', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
  while (utf8Length(letters.join('')) > LONGEST) letters.pop();
  return letters.join('');
}

/** `plan.docx`, `plan (2).docx`, `plan (3).docx`… */
export function* candidates(name: string, ending: string): Generator<string> {
  const base = name.slice(0, name.length - ending.length);
  yield name;
  for (let number = 2; ; number++) yield `${base} (${number})${ending}`;
}
