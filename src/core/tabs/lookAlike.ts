import type { MessageKey } from '../messages/catalogue.ts';
import type { HeadedTable } from '../ownTable/ownTable.ts';
import { readTable } from '../ownTable/readTable.ts';
import { saysOneOf } from '../settings/saysOneOf.ts';
import type { Tab } from '../table/cell.ts';
import { documentsTable } from './documents/documentsTable.ts';
import { handoverTable } from './handover/handoverTable.ts';
import { journalTable } from './journal/journalTab.ts';
import { measuresTable } from './measures/measuresTable.ts';
import { narrativeTable } from './narrative/narrativeTable.ts';
import { scoresTable } from './scores/scoresTable.ts';
import { settingsLayout } from './settings/settingsLayout.ts';
import type { TabId } from './tabView.ts';

/** By what a tab of ours is known that has lost its marks: words of ours at its top, and what stands below them. */
interface Looks {
  readonly top: readonly MessageKey[];
  readonly below: (tab: Tab) => boolean;
}

const isTable =
  (table: HeadedTable) =>
  (tab: Tab): boolean =>
    readTable(table, tab).state === 'readable';

const says =
  (...keys: readonly MessageKey[]) =>
  ({ rows }: Tab): boolean =>
    rows.some((row) => row.some(({ text }) => saysOneOf(keys, text.trim())));

/** Words that nobody else would put above a table: a title of scores or of a summary may well be anybody's. */
const LOOKS: Readonly<Record<TabId, Looks>> = {
  scores: { top: ['scores.own', 'scores.mirror'], below: isTable(scoresTable) },
  summary: { top: ['summary.title'], below: says('summary.threshold') },
  findings: { top: ['findings.title', 'findings.legend'], below: says('findings.rule') },
  narrative: { top: [narrativeTable.title, narrativeTable.hint], below: isTable(narrativeTable) },
  measures: { top: [measuresTable.title, measuresTable.hint], below: isTable(measuresTable) },
  documents: { top: [documentsTable.title, documentsTable.hint], below: isTable(documentsTable) },
  handover: { top: [handoverTable.title, handoverTable.hint], below: isTable(handoverTable) },
  journal: { top: [journalTable.title, journalTable.hint], below: isTable(journalTable) },
  settings: { top: ['settings.title', 'settings.hint'], below: (tab) => settingsLayout(tab) !== null },
};

/** Somebody may have put a line or two of their own above. */
const TOP = 5;

/**
 * The tab of ours that another looks like: a copy, or ours after its marks were lost with its first row or column. Null
 * of all others, and of ours where title and hint are both gone.
 */
export function lookAlike(tab: Tab): TabId | null {
  const seen = known.get(tab);
  if (seen !== undefined) return seen;
  const id = looksLike(tab);
  known.set(tab, id);
  return id;
}

/** Whoever asks for the scores asks of every tab: each is looked at once. */
const known = new WeakMap<Tab, TabId | null>();

function looksLike(tab: Tab): TabId | null {
  const top = tab.rows.slice(0, TOP).flatMap((row) => row.map(({ text }) => text.trim()).filter(Boolean));
  const ids = Object.keys(LOOKS) as TabId[];
  return ids.find((id) => top.some((text) => saysOneOf(LOOKS[id].top, text)) && LOOKS[id].below(tab)) ?? null;
}
