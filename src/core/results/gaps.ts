import { EIT_PARTS, type EitPart } from '../reading/statement.ts';
import { isSure, type Results } from './results.ts';

/** What is still to be given, so that nothing of the result is an estimate or unknown. */
export interface Gaps {
  /** The level and the overall score, where they are not sure. */
  readonly overall: boolean;
  readonly level: boolean;
  readonly indicators: readonly number[];
  readonly parts: readonly EitPart[];
}

/** A published overall score needs no indicators, and a published level no parts; all indicators are asked for nevertheless. */
export function gapsOf({ indicators, eitParts, overall, level }: Results): Gaps {
  return {
    overall: !isSure(overall),
    level: !isSure(level),
    indicators: indicators.filter((one) => !isSure(one)).map(({ id }) => id),
    parts: isSure(level) || eitParts === null ? [] : EIT_PARTS.filter((part) => !isSure(eitParts[part])),
  };
}
