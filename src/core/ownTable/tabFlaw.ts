import type { Text } from '../messages/text.ts';
import type { Place } from '../table/cell.ts';
import type { TabId } from '../tabs/tabView.ts';

/** A heading of ours, or on the settings tab a label, that is not where it was. */
export interface HeadingFlaw {
  readonly heading: Text;
  /** The cell that should say it, or the first of those that may; the tab's first cell where nothing is known. */
  readonly place: Place;
  /** What stands there instead. */
  readonly found: string;
  /** What to put there, in the tab's language; null where it is not certain that it belongs there. */
  readonly to: string | null;
  /** Whether what belongs to it is read all the same. */
  readonly isRead: boolean;
}

/** What is wrong with a tab of ours. `unreadable`: nothing on it is used, and nothing there is written over. */
export interface TabFlaw extends HeadingFlaw {
  readonly id: TabId;
  readonly state: 'readable' | 'unreadable';
}

/** What of a tab is wrong, whether or not it can be read all the same. */
export function flawsOf(id: TabId, reading: ReadingWithFlaws): TabFlaw[] {
  const { state, flaws = [] } = reading;
  return state === 'absent' ? [] : flaws.map((flaw) => ({ ...flaw, id, state }));
}

/** What a tab of ours is, and what of its headings is not as it was. */
export interface ReadingWithFlaws {
  readonly state: 'absent' | 'readable' | 'unreadable';
  readonly flaws?: readonly HeadingFlaw[];
}

export function isUnreadable(flaws: readonly TabFlaw[], id: TabId): boolean {
  return flaws.some((flaw) => flaw.id === id && flaw.state === 'unreadable');
}
