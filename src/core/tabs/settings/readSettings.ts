import { frameworkOf, frameworks } from '../../framework/frameworks.ts';
import { wordings } from '../../messages/catalogue.ts';
import type { OwnValue } from '../../settings/ownValue.ts';
import { PLAIN_SETTINGS } from '../../settings/plainRows.ts';
import type { SettingProblem } from '../../settings/settingProblem.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Tab } from '../../table/cell.ts';
import { comparable } from '../../text/normalise.ts';
import { toArabicDigits } from '../../text/numerals.ts';
import { type SettingOnTab, settingsOnTab } from './settingsOnTab.ts';

const PLAIN: ReadonlySet<string> = new Set(PLAIN_SETTINGS.flatMap((key) => wordings(key).map(comparable)));

/** How people answer whether they want colours; anything else is asked about, and they stay on. */
const OFF = /^(ปิด|ไม่(?!ปิด)|งด|off$|no$|false$)/i;
const ON = /^(เปิด|ระบาย|ใช้|ใช่|ต้องการ|on$|yes$|true$)/i;

/** The settings as they stand on the tab. What is empty is unset; what can't be read too, and it is named. */
export function readSettings(tab: Tab): Settings {
  const onTab = settingsOnTab(tab);
  const valueIn = (key: (typeof PLAIN_SETTINGS)[number]) => onTab.find(key)?.value ?? '';
  const year = onTab.find('settings.fiscalYear');
  const fiscalYear = year ? yearIn(year.value) : null;
  const source = onTab.find('settings.source');
  const highlight = onTab.find('settings.highlight');
  const published = onTab.find('settings.published');
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
    scoreColumns: valueIn('settings.scoreColumn')
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter(Boolean),
    highlight: !OFF.test(valueIn('settings.highlight')),
    proposed: valueIn('settings.proposed')
      .split(/[,\s]+/)
      .filter(Boolean),
    document: id && url ? { id, url } : null,
    published: published?.value ?? '',
    ...(published ? { publishedPlace: published.place } : {}),
    own: onTab.rows
      .filter(({ label, value }) => value !== '' && !PLAIN.has(comparable(label)))
      .map((row) => ownValue(row)),
    ...(source && source.value !== '' ? { sourceRow: ownValue(source) } : {}),
    unreadable: [...(year ? flawsOfYear(year) : []), ...(highlight ? flawsOfHighlight(highlight) : [])],
  };
}

function yearIn(text: string): number | null {
  const year = Number(toArabicDigits(text));
  return Number.isInteger(year) && year > 2500 && year < 2700 ? year : null;
}

function ownValue({ label, value, place }: SettingOnTab): OwnValue {
  return { label, text: value, place };
}

/** A year of which no rules are known stays the agency's year all the same: the documents name it. */
function flawsOfYear(row: SettingOnTab): SettingProblem[] {
  if (row.value === '') return [];
  const year = yearIn(row.value);
  if (year === null) return [{ ...ownValue(row), reason: 'settings.flaw.year', params: {} }];
  if (frameworkOf(year)) return [];
  const known = frameworks.map(({ fiscalYear }) => fiscalYear);
  const params = { first: Math.min(...known), last: Math.max(...known) };
  return [{ ...ownValue(row), reason: 'settings.flaw.yearUnknown', params }];
}

function flawsOfHighlight(row: SettingOnTab): SettingProblem[] {
  if (row.value === '' || OFF.test(row.value) || ON.test(row.value)) return [];
  return [{ ...ownValue(row), reason: 'settings.flaw.highlight', params: {} }];
}
