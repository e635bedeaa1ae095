import type { ItemCode } from '../framework/framework.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { wordFinding, wordFix } from '../rules/wording.ts';
import { address } from '../table/address.ts';

/** A finding in words, as plain JSON: what the sidebar and the command line share. */
export interface WordedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly item: ItemCode | null;
  /** `ผล!E18` */
  readonly cells: readonly string[];
  readonly message: string;
  readonly fix: WordedFix | null;
}

export interface WordedFix {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export function wordedFinding(finding: Finding, language: Language): WordedFinding {
  const { rule, severity, item, places, fix } = finding;
  return {
    rule,
    severity,
    item,
    cells: places.map(address),
    message: wordFinding(finding, language),
    fix: fix ? { cell: address(fix.place), from: fix.from, to: fix.to, reason: wordFix(finding, language) } : null,
  };
}
