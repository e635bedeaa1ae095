import { formatScore, type Hundredths } from '../../score/hundredths.ts';
import { parseScore } from '../../score/parseScore.ts';
import type { Parsed } from './override.ts';

/** A number as people type it, in hundredths; one with more than two decimals is none. */
export function numberBetween(text: string, least: Hundredths, most: Hundredths): Parsed<Hundredths> {
  const parsed = parseScore({ value: text, text });
  const usable = parsed.kind === 'number' && parsed.decimals <= 2 && parsed.score >= least && parsed.score <= most;
  if (usable) return { value: parsed.score };
  const params = { least: shortNumber(least), most: shortNumber(most) };
  return { flaw: { reason: 'settings.flaw.number', params } };
}

/** 8500 as `85`, 8550 as `85.5`. */
export function shortNumber(hundredths: Hundredths): string {
  return String(Number(formatScore(hundredths)));
}
