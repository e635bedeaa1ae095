import type { Framework, InstrumentId, Issue, Item, ItemCode } from './framework.ts';
import { INSTRUMENTS } from './framework.ts';
import { issuesOf } from './shared/issues.ts';

/** An item that a sheet names, with the issue under which the sheet has it. */
export interface FoundItem {
  readonly code: ItemCode;
  readonly issue: number | null;
}

/**
 * The framework with the sheet's own items of each instrument whose items nobody knows in that year. So they are shown
 * and judged like any other, and bear on the issue under which the agency itself put them. Where the sheet has as many
 * as the year that the surveys are likened to, they are assumed to ask the same, and bear on its issues too; to which
 * indicator they belong stays unknown, so that nothing is computed from a guess. An instrument whose items are known
 * gets none: there a foreign code is a slip.
 */
export function withFoundItems(framework: Framework, found: readonly FoundItem[]): Framework {
  const unknown = INSTRUMENTS.filter((id) => framework.items.every(({ instrument }) => instrument !== id));
  const items = unknown.flatMap((instrument) => foundItems(instrument, found, framework));
  if (items.length === 0) return framework;
  const all = INSTRUMENTS.flatMap((id) => [...framework.items, ...items].filter(({ instrument }) => instrument === id));
  const ours = new Set(items.map(({ code }) => code));
  const byTopic = issuesOf(items);
  const withTheirs = ({ items: { value, mark }, ...issue }: Issue): Issue => {
    const theirs = found.filter(({ code, issue: id }) => id === issue.id && ours.has(code)).map(({ code }) => code);
    const assumed = byTopic.find(({ id }) => id === issue.id)?.items.value ?? [];
    const codes = new Set([...value, ...theirs, ...assumed]);
    return { ...issue, items: { value: all.map(({ code }) => code).filter((code) => codes.has(code)), mark } };
  };
  return { ...framework, items: all, issues: framework.issues.map(withTheirs) };
}

function foundItems(instrument: InstrumentId, found: readonly FoundItem[], { surveysLike }: Framework): Item[] {
  const letter = instrument.charAt(0).toLowerCase();
  const codes = [...new Set(found.map(({ code }) => code).filter((code) => code.startsWith(letter)))];
  const like = surveysLike?.items.filter((item) => item.instrument === instrument) ?? [];
  const isAlike = Math.max(...codes.map(numberOf)) === like.length;
  return codes
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((code) => assumed(isAlike ? like.find((item) => item.code === code) : undefined) ?? unnamed(code, instrument));
}

function assumed(item: Item | undefined): Item | null {
  return item ? { ...item, indicator: null, grouping: 'assumed', mark: 'assumed' } : null;
}

function unnamed(code: ItemCode, instrument: InstrumentId): Item {
  return {
    code,
    instrument,
    indicator: null,
    subIndicator: null,
    grouping: 'recalled',
    key: null,
    mark: 'recalled',
    topic: { th: 'ตามคู่มือการประเมิน', en: 'As in the handbook' },
  };
}

function numberOf(code: ItemCode): number {
  return Number(code.slice(1));
}
