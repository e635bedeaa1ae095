import { isItem } from '../drawn/figures.ts';
import { thaiDigits } from '../drawn/writing.ts';
import { type Disguise, HEADING, listed, oneTab, usualName, YEAR_ROW } from './disguise.ts';

const INSTRUMENT: Readonly<Record<string, string>> = { i: 'IIT', e: 'EIT', o: 'OIT' };

/** Letter and number in the characters of East Asian keyboards. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** How people write `i1`, whose letter is `i` and whose number is `1`. */
const CODES: Readonly<Record<string, (letter: string, number: string) => string>> = {
  'capital letters': (letter, number) => letter.toUpperCase() + number,
  'ข้อ before it': (letter, number) => `ข้อ ${letter}${number}`,
  'ข้อที่ before it': (letter, number) => `ข้อที่ ${letter}${number}`,
  'ข้อคำถาม before it': (letter, number) => `ข้อคำถาม ${letter}${number}`,
  'Thai digits': (letter, number) => `ข้อ ${letter}${thaiDigits(number)}`,
  'a Thai zero for o': (letter, number) => `ข้อ ${letter === 'o' ? '๐' : letter}${thaiDigits(number)}`,
  hyphen: (letter, number) => `${letter}-${number}`,
  dash: (letter, number) => `${letter}–${number}`,
  underscore: (letter, number) => `${letter}_${number}`,
  space: (letter, number) => `${letter} ${number}`,
  dot: (letter, number) => `${letter}.${number}`,
  brackets: (letter, number) => `(${letter}${number})`,
  'square brackets': (letter, number) => `[${letter.toUpperCase()}${number}]`,
  'a dot after it': (letter, number) => `${letter}${number}.`,
  'the instrument for the letter': (letter, number) => `${INSTRUMENT[letter]}${number}`,
  'the instrument before it': (letter, number) => `${INSTRUMENT[letter]} ${letter}${number}`,
  'its number before it': (letter, number) => `${number}. ${letter}${number}`,
  bullet: (letter, number) => `• ${letter}${number}`,
  'list hyphen': (letter, number) => `- ${letter}${number}`,
  asterisk: (letter, number) => `${letter}${number}*`,
  'full width': (letter, number) => fullWidth(`${letter}${number}`),
  'wording after it': (letter, number) => `${letter}${number} การดำเนินงานของหน่วยงานในเรื่องนี้`,
  'wording before it': (letter, number) => `การดำเนินงานของหน่วยงานในเรื่องนี้ (${letter}${number})`,
  'no-break spaces around it': (letter, number) => `\u00a0${letter}${number}\u00a0`,
};

export const codeDisguises: readonly Disguise[] = Object.entries(CODES).map(([name, write]) => ({
  name: `codes: ${name}`,
  tabs: (figures) =>
    oneTab([
      YEAR_ROW,
      HEADING,
      ...listed(figures, (subject) =>
        isItem(subject) ? write(subject.charAt(0), subject.slice(1)) : usualName(subject),
      ),
    ]),
}));
