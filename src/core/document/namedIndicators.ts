import type { Framework } from '../framework/framework.ts';
import { type IndicatorResult, isSure } from '../results/results.ts';
import { formatScore } from '../score/hundredths.ts';
import { say } from './thaiText.ts';

/** `ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ (๗๕.๓๕ คะแนน)`, for each that is known; of an estimate it is said. */
export function namedIndicators({ indicators }: Framework, results: readonly IndicatorResult[]): string[] {
  return results.flatMap((result) => {
    const { id, used } = result;
    if (used === null) return [];
    const name = indicators.find((indicator) => indicator.id === id)?.name.th ?? '';
    const score = isSure(result) ? formatScore(used) : say('state.estimate', { value: formatScore(used) });
    return [say('document.indicator', { id, name, score })];
  });
}
