import { type Language, message } from '../messages/catalogue.ts';
import { gapsOf } from '../results/gaps.ts';
import type { Results } from '../results/results.ts';

/** Why overall score or level are no sure result, in words; never empty. */
export function lackingWords(results: Results, language: Language): string[] {
  const { overall, level, indicators, parts } = gapsOf(results);
  const say = (key: 'indicators' | 'parts', numbers: readonly number[]) =>
    numbers.length > 0 ? [message(language, `document.lacking.${key}`, { numbers: numbers.join(', ') })] : [];
  const lacking = [...(overall ? say('indicators', indicators) : []), ...(level ? say('parts', parts) : [])];
  return lacking.length > 0 ? lacking : [message(language, 'document.lacking.rules')];
}
