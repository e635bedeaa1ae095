import type { Framework, InstrumentId, Issue, Item, ItemCode } from './framework.ts';
import { INSTRUMENTS } from './framework.ts';
import { issuesOf } from './shared/issues.ts';

/** An item that a sheet names, with the issue and the indicator under which the sheet has it. */
export interface FoundItem {
  readonly code: ItemCode;
  readonly issue: number | null;
  readonly indicator: number | null;
}

/**
 * The framework with the sheet's own items of each instrument whose items nobody knows in that year. So they are shown
 * and judged like any other, and bear on the issue under which the agency itself put them. Where the sheet has as many
 * as the year that the surveys are likened to, they are assumed to ask the same, and bear on its issues too. To which
 * indicator they belong only the sheet can tell: by its own blocks an item bears on the issues of its indicator, and
 * nothing is computed from a guess. An instrument whose items are known gets none: there a foreign code is a slip.
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

function foundItems(instrument: InstrumentId, found: readonly FoundItem[], framework: Framework): Item[] {
  const letter = instrument.charAt(0).toLowerCase();
  const own = found.filter(({ code }) => code.startsWith(letter));
  const codes = [...new Set(own.map(({ code }) => code))].sort((a, b) => numberOf(a) - numberOf(b));
  const { surveysLike } = framework;
  const like = surveysLike?.items.filter((item) => item.instrument === instrument) ?? [];
  const isAlike = Math.max(...codes.map(numberOf)) === like.length;
  const indicators = indicatorsOf(own, instrument, framework);
  return codes.map((code) => {
    const indicator = indicators.get(code) ?? null;
    const item = isAlike ? like.find((one) => one.code === code) : undefined;
    if (item && surveysLike) return assumed({ ...item, indicator }, surveysLike.fiscalYear);
    return unnamed(code, instrument, indicator, framework);
  });
}

/**
 * The indicators as the sheet has them: of its instrument, and several, since items below a table of indicators would all
 * be of its last one. None of an item that stands under two.
 */
function indicatorsOf(
  own: readonly FoundItem[],
  instrument: InstrumentId,
  { indicators }: Framework,
): ReadonlyMap<ItemCode, number> {
  const ids = indicators.filter((one) => one.instrument === instrument).map(({ id }) => id);
  const told = own.flatMap(({ code, indicator: id }) => (id !== null && ids.includes(id) ? [{ code, id }] : []));
  if (new Set(told.map(({ id }) => id)).size < 2) return new Map();
  const isClear = ({ code, id }: (typeof told)[number]) => told.every((one) => one.code !== code || one.id === id);
  return new Map(told.filter(isClear).map(({ code, id }) => [code, id]));
}

/** What it asks is another year's, and says so wherever it stands. */
function assumed({ topic: { th, en }, ...item }: Item, year: number): Item {
  const topic = { th: `${th} (ตามปี ${year})`, en: `${en} (as in ${year})` };
  return { ...item, topic, grouping: 'assumed', mark: 'assumed' };
}

function unnamed(code: ItemCode, instrument: InstrumentId, indicator: number | null, framework: Framework): Item {
  const name = framework.indicators.find(({ id }) => id === indicator)?.name;
  return {
    code,
    instrument,
    indicator,
    subIndicator: null,
    grouping: indicator === null ? 'recalled' : 'assumed',
    key: null,
    mark: 'recalled',
    topic: name
      ? { th: `${name.th} (ตามตัวชี้วัดที่ ${indicator})`, en: `${name.en} (by indicator ${indicator})` }
      : { th: 'ตามคู่มือการประเมิน', en: 'As in the handbook' },
  };
}

function numberOf(code: ItemCode): number {
  return Number(code.slice(1));
}
