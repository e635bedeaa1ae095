import type { Written } from '../../../support/tabs.ts';

/** How somebody writes a figure of hundredths into a cell. */
export type Writing = (hundredths: number) => Written;

/** 84.24, 90.30, 60.00 */
export function decimals(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

/** Ways that leave no doubt. */
export const WRITINGS = {
  number: (hundredths) => hundredths / 100,
  'number with decimals shown': (hundredths) => ({ value: hundredths / 100, text: decimals(hundredths) }),
  text: decimals,
  'short text': (hundredths) => String(hundredths / 100),
  'Thai digits': (hundredths) => thaiDigits(decimals(hundredths)),
  percentage: (hundredths) => ({ value: hundredths / 10_000, text: `${decimals(hundredths)}%` }),
} as const satisfies Readonly<Record<string, Writing>>;
