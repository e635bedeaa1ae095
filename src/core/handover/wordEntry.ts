import { type Language, message } from '../messages/catalogue.ts';
import { wordFinding } from '../rules/wording.ts';
import { address } from '../table/address.ts';
import type { Entry } from './checklist.ts';

/** A line of the checklist in words. */
export function wordEntry(entry: Entry, language: Language): string {
  return entry.state === 'unknown'
    ? message(language, `handover.check.${entry.check}.unknown`, entry.params)
    : message(language, `handover.check.${entry.check}.${entry.state}`, entry.params);
}

/** The same with what was found and where, a line each, for the record. */
export function recordEntry(entry: Entry, language: Language): string[] {
  const details = entry.findings.map((finding) => {
    const cells = finding.places.map(address).join(', ');
    return `  ${wordFinding(finding, language)}${cells && ` (${cells})`}`;
  });
  return [wordEntry(entry, language), ...details];
}
