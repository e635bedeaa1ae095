import type { Language } from '../../core/messages/catalogue.ts';
import { NO_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import type { Tab } from '../../core/table/cell.ts';
import { readSettings } from '../../core/tabs/settings/readSettings.ts';
import type { TabId } from '../../core/tabs/tabView.ts';
import { type OpenWorkbook, openWorkbook } from '../sheet/openWorkbook.ts';
import { readSheet } from '../sheet/readSheet.ts';
import { readableOwn } from './ownTabs.ts';
import type { Request } from './request.ts';

/** The workbook as it was opened, with its settings and what the caller said of the agency. */
export interface Reading {
  readonly workbook: OpenWorkbook;
  readonly settings: Settings;
  readonly settingsOnTab: Tab | null;
  /** The user's tabs; read when first asked for, and once. */
  readonly userTabs: () => readonly Tab[];
}

/** `goesWithout`: those of our tabs that the caller can do without, should they be unreadable; of others it is refused. */
export function readWorkbook(language: Language, request: Request = {}, goesWithout: readonly TabId[] = []): Reading {
  const workbook = openWorkbook(language, goesWithout);
  const settingsOnTab = readableOwn(workbook, 'settings');
  const settings = withRequest(settingsOnTab ? readSettings(settingsOnTab) : NO_SETTINGS, request);
  let tabs: readonly Tab[] | null = null;
  const userTabs = () => {
    tabs ??= workbook.users.map((sheet) => readSheet(sheet));
    return tabs;
  };
  return { workbook, settings, settingsOnTab, userTabs };
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
