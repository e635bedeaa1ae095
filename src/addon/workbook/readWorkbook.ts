import type { Language } from '../../core/messages/catalogue.ts';
import { NO_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import type { Tab } from '../../core/table/cell.ts';
import { lookAlike } from '../../core/tabs/lookAlike.ts';
import { readSettings } from '../../core/tabs/settings/readSettings.ts';
import { TAB_IDS, type TabId } from '../../core/tabs/tabView.ts';
import { type OpenWorkbook, openWorkbook, readUsers } from '../sheet/openWorkbook.ts';
import { assertNoTwins } from '../sheet/twins.ts';
import { readableOwn } from './readOwnTabs.ts';
import type { Request } from './request.ts';

/** The workbook as it was opened, with its settings and what the caller said of the agency. */
export interface Reading {
  readonly workbook: OpenWorkbook;
  readonly settings: Settings;
  readonly settingsOnTab: Tab | null;
  /** The user's tabs without copies of ours; those to be seen, or those that somebody hid. Each is read once. */
  readonly userTabs: (hidden?: 'hidden') => readonly Tab[];
}

/** `goesWithout`: those of our tabs that the caller can do without, should they be unreadable; of others it is refused. */
export function readWorkbook(language: Language, request: Request = {}, goesWithout: readonly TabId[] = []): Reading {
  const workbook = openWorkbook(language, goesWithout);
  const needed = TAB_IDS.filter((id) => !goesWithout.includes(id));
  // Whoever only looks goes without all but the scores.
  if (needed.length > 1) assertNoTwins(workbook, needed);
  const settingsOnTab = readableOwn(workbook, 'settings');
  const settings = withRequest(settingsOnTab ? readSettings(settingsOnTab) : NO_SETTINGS, request);
  const userTabs = (hidden?: 'hidden') =>
    (hidden ? workbook.hidden : workbook.users)
      .map((sheet) => readUsers(workbook, sheet))
      .filter((tab) => holdsOwnWords(workbook, tab));
  return { workbook, settings, settingsOnTab, userTabs };
}

/** What looks like a tab of ours repeats what that one says: only our score table, where there is no other, is a source. */
function holdsOwnWords({ own }: OpenWorkbook, tab: Tab): boolean {
  const id = lookAlike(tab);
  return id === null || (id === 'scores' && !own.has(id));
}

function withRequest(settings: Settings, { agency = {}, scoreColumns }: Request): Settings {
  const { name, district, province, fiscalYear } = agency;
  return {
    ...settings,
    scoreColumns: scoreColumns ?? settings.scoreColumns,
    agencyAsked: Boolean(name),
    agency: {
      name: name || settings.agency.name,
      district: district || settings.agency.district,
      province: province || settings.agency.province,
      fiscalYear: fiscalYear ?? settings.agency.fiscalYear,
    },
  };
}
