import type { Fact, Framework, Item, ItemCode, Mark, SubIndicator } from '../../framework/framework.ts';
import { itemsOfSubIndicator } from '../../framework/lookup.ts';
import { isOf, parseItems, writeItems } from './itemList.ts';
import { type FlawAt, override, type Parsed } from './override.ts';

type Groups = ReadonlyMap<string, readonly ItemCode[]>;

/** Those of every year so far: a year of which none is known can have its groups typed in. */
const USUAL = ['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2'];

/** From the surest to the least sure. */
const MARKS: readonly Mark[] = ['confirmed', 'reproduced', 'own', 'inferred', 'recalled', 'assumed'];

/**
 * Which disclosures a sub-indicator holds. What is typed goes before what the framework says, and each disclosure must
 * be in exactly one, else the figures would leave one out or count it twice.
 */
export const subIndicators = override({
  label: 'settings.subIndicatorItems',
  group: 'settings.group.subIndicators',
  subjects: idsOf,
  params: (id) => ({ id }),
  standard: groupOf,
  write: writeItems,
  parse: parseDisclosures,
  apply: regrouped,
  flaw: (applied, own) => sharedItem(own) ?? leftOut(applied, own),
});

function idsOf(framework: Framework): string[] {
  return [...new Set([...framework.subIndicators.map(({ id }) => id), ...USUAL])];
}

function groupOf(framework: Framework, id: string): Fact<readonly ItemCode[]> | null {
  const items = itemsOfSubIndicator(framework, id);
  if (items.length === 0) return null;
  const least = Math.max(...items.map(({ grouping }) => MARKS.indexOf(grouping)));
  return { value: items.map(({ code }) => code), mark: MARKS[least] ?? 'recalled' };
}

function parseDisclosures(text: string, framework: Framework): Parsed<readonly ItemCode[]> {
  const parsed = parseItems(text, framework);
  if ('flaw' in parsed) return parsed;
  const others = parsed.value.filter((code) => !isOf('OIT', code));
  if (others.length === 0) return parsed;
  return { flaw: { reason: 'settings.flaw.onlyDisclosures', params: { items: writeItems(others) } } };
}

function regrouped(framework: Framework, own: Groups): Framework {
  const homes = new Map([...own].flatMap(([id, codes]) => codes.map((code) => [code, id] as const)));
  const items = framework.items.map((item): Item => {
    const home = homes.get(item.code);
    if (home !== undefined) {
      return { ...item, indicator: Number.parseInt(home, 10), subIndicator: home, grouping: 'own' };
    }
    return item.subIndicator !== null && own.has(item.subIndicator) ? { ...item, subIndicator: null } : item;
  });
  const held = new Set(items.map(({ subIndicator }) => subIndicator));
  const known = new Map(framework.subIndicators.map((sub) => [sub.id, sub]));
  const ids = idsOf(framework).filter((id) => held.has(id));
  return { ...framework, items, subIndicators: ids.map((id) => known.get(id) ?? unnamed(id)) };
}

function unnamed(id: string): SubIndicator {
  const name = { th: 'ตามคู่มือการประเมิน', en: 'As in the handbook' };
  return { id, indicator: Number.parseInt(id, 10), name, mark: 'recalled' };
}

function sharedItem(own: Groups): FlawAt | null {
  const seen = new Map<ItemCode, string>();
  for (const [subject, codes] of own) {
    for (const item of codes) {
      const other = seen.get(item);
      if (other !== undefined)
        return {
          subject,
          with: [other],
          reason: 'settings.flaw.shared',
          params: { item, first: other, second: subject },
        };
      seen.set(item, subject);
    }
  }
  return null;
}

function leftOut({ items }: Framework, own: Groups): FlawAt | null {
  const homeless = items.filter(({ instrument, subIndicator }) => instrument === 'OIT' && subIndicator === null);
  const [subject = ''] = own.keys();
  if (homeless.length === 0) return null;
  return { subject, reason: 'settings.flaw.leftOut', params: { items: writeItems(homeless.map(({ code }) => code)) } };
}
