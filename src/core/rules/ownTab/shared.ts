import type { TabFlaw } from '../../ownTable/tabFlaw.ts';
import type { TabId } from '../../tabs/tabView.ts';
import type { RuleFinding } from '../rule.ts';

/** What is headed otherwise on tabs that can be read all the same. */
export function rewordedOn(flaws: readonly TabFlaw[], isAsked: (id: TabId) => boolean): TabFlaw[] {
  return flaws.filter(({ id, state }) => state === 'readable' && isAsked(id));
}

/** The first flaw of each tab that cannot be read. */
export function unreadableTabs(flaws: readonly TabFlaw[], isAsked: (id: TabId) => boolean): TabFlaw[] {
  const unreadable = flaws.filter(({ id, state }) => state === 'unreadable' && isAsked(id));
  return unreadable.filter(({ id }, index) => unreadable.findIndex((flaw) => flaw.id === id) === index);
}

/** A heading that is not where it was, with the fix that puts it back where that is certain. */
export function headingFinding({ heading, place, found, to }: TabFlaw): RuleFinding {
  const params = { tab: place.tab, heading: to ?? heading.th, found };
  const finding = { item: null, places: [place], params };
  return to === null ? finding : { ...finding, fix: { place, from: found, to } };
}
