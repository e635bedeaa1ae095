import { wordings } from '../messages/catalogue.ts';
import type { OwnValue } from '../settings/ownValue.ts';
import { PLAIN_SETTINGS } from '../settings/plainRows.ts';
import type { SettingProblem } from '../settings/settingProblem.ts';
import type { Settings } from '../settings/settings.ts';
import type { Tab } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { type SettingOnTab, settingsOnTab } from './settingsOnTab.ts';

const PLAIN: ReadonlySet<string> = new Set(PLAIN_SETTINGS.flatMap((key) => wordings(key).map(comparable)));

/** The settings as they stand on the tab. What is empty is unset; what can't be read too, and it is named. */
export function readSettings(tab: Tab): Settings {
  const onTab = settingsOnTab(tab);
  const valueIn = (key: (typeof PLAIN_SETTINGS)[number]) => onTab.find(key)?.value ?? '';
  const year = onTab.find('settings.fiscalYear');
  const fiscalYear = year ? yearIn(year.value) : null;
  const id = valueIn('settings.documentId');
  const url = valueIn('settings.documentUrl');
  return {
    agency: {
      name: valueIn('settings.agency') || null,
      district: valueIn('settings.district') || null,
      province: valueIn('settings.province') || null,
      fiscalYear,
    },
    source: valueIn('settings.source') || null,
    highlight: !/^(ปิด|ไม่|off$|no$)/i.test(valueIn('settings.highlight')),
    proposed: valueIn('settings.proposed')
      .split(/[,\s]+/)
      .filter(Boolean),
    document: id && url ? { id, url } : null,
    own: onTab.rows
      .filter(({ label, value }) => value !== '' && !PLAIN.has(comparable(label)))
      .map((row) => ownValue(row)),
    unreadable: year && year.value !== '' && fiscalYear === null ? [unreadableYear(year)] : [],
  };
}

function yearIn(text: string): number | null {
  const year = Number(toArabicDigits(text));
  return Number.isInteger(year) && year > 2500 && year < 2700 ? year : null;
}

function ownValue({ label, value, place }: SettingOnTab): OwnValue {
  return { label, text: value, place };
}

function unreadableYear(row: SettingOnTab): SettingProblem {
  return { ...ownValue(row), reason: 'settings.flaw.year', params: {} };
}
