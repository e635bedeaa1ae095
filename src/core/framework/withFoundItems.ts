import type { Framework, InstrumentId, Issue, Item, ItemCode } from './framework.ts';
import { INSTRUMENTS } from './framework.ts';

/** An item that a sheet names, with the issue under which the sheet has it. */
export interface FoundItem {
  readonly code: ItemCode;
  readonly issue: number | null;
}

/**
 * The framework with the sheet's own items of each instrument whose items nobody knows in that year. So they are shown
 * and judged like any other, and bear on the issue under which the agency itself put them; what they ask, and to which
 * indicator they belong, stays unknown. An instrument whose items are known gets none: there a foreign code is a slip.
 */
export function withFoundItems(framework: Framework, found: readonly FoundItem[]): Framework {
  const unknown = INSTRUMENTS.filter((id) => framework.items.every(({ instrument }) => instrument !== id));
  const items = unknown.flatMap((instrument) => foundItems(instrument, found));
  if (items.length === 0) return framework;
  const all = INSTRUMENTS.flatMap((id) => [...framework.items, ...items].filter(({ instrument }) => instrument === id));
  const ours = new Set(items.map(({ code }) => code));
  const withTheirs = ({ items: { value, mark }, ...issue }: Issue): Issue => {
    const theirs = found.filter(({ code, issue: id }) => id === issue.id && ours.has(code)).map(({ code }) => code);
    const codes = new Set([...value, ...theirs]);
    return { ...issue, items: { value: all.map(({ code }) => code).filter((code) => codes.has(code)), mark } };
  };
  return { ...framework, items: all, issues: framework.issues.map(withTheirs) };
}

function foundItems(instrument: InstrumentId, found: readonly FoundItem[]): Item[] {
  const letter = instrument.charAt(0).toLowerCase();
  const codes = new Set(found.map(({ code }) => code).filter((code) => code.startsWith(letter)));
  const number = (code: ItemCode) => Number(code.slice(1));
  return [...codes]
    .sort((a, b) => number(a) - number(b))
    .map((code) => ({
      code,
      instrument,
      indicator: null,
      subIndicator: null,
      grouping: 'recalled',
      key: null,
      mark: 'recalled',
      topic: { th: 'ตามคู่มือการประเมิน', en: 'As in the handbook' },
    }));
}
