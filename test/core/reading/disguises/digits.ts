import { decimals, thaiDigits, WRITINGS, type Writing } from '../drawn/writing.ts';
import { type Disguise, HEADING, listed, oneTab, usualName, YEAR_ROW } from './disguise.ts';

/** How people write 84.24 where it leaves no doubt. */
const DIGITS: Readonly<Record<string, Writing>> = {
  ...WRITINGS,
  'spaces around them': (hundredths) => `  ${decimals(hundredths)} `,
  'no-break spaces around them': (hundredths) => `\u00a0${decimals(hundredths)}\u00a0`,
  'per cent as text': (hundredths) => `${decimals(hundredths)}%`,
  'per cent in words': (hundredths) => `ร้อยละ ${decimals(hundredths)}`,
  'points in words': (hundredths) => `${decimals(hundredths)} คะแนน`,
  'out of 100': (hundredths) => `${decimals(hundredths)} จาก 100`,
  asterisk: (hundredths) => `${decimals(hundredths)}*`,
  'a verdict in brackets': (hundredths) => `${decimals(hundredths)} (${hundredths < 8500 ? 'ไม่ผ่าน' : 'ผ่าน'})`,
  'decimal comma': (hundredths) => decimals(hundredths).replace('.', ','),
  'raised dot': (hundredths) => decimals(hundredths).replace('.', '·'),
  // `12. 60` may be an item's number and its score.
  'a space after the point': (hundredths) => decimals(hundredths).replace('.', hundredths < 4400 ? '.' : '. '),
  'full width': (hundredths) =>
    decimals(hundredths).replace(/[.\d]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  'Thai digits and per cent': (hundredths) => `${thaiDigits(decimals(hundredths))}%`,
  'per cent without decimals shown': (hundredths) => ({
    value: hundredths / 10_000,
    text: `${Math.round(hundredths / 100)}%`,
  }),
};

export const digitDisguises: readonly Disguise[] = Object.entries(DIGITS).map(([name, write]) => ({
  name: `digits: ${name}`,
  tabs: (figures) => oneTab([YEAR_ROW, HEADING, ...listed(figures, usualName, write)]),
}));
