import { INSTRUMENTS } from '../framework/framework.ts';
import { parseScore } from '../score/parseScore.ts';
import type { Settings } from '../settings/settings.ts';
import type { Tab } from '../table/cell.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { settingOnTab } from './settingsTab.ts';

/** The settings as they stand on the tab. What is empty or cannot be read is unset. */
export function readSettings(tab: Tab): Settings {
  const year = Number(toArabicDigits(settingOnTab(tab, 'settings.fiscalYear')));
  const id = settingOnTab(tab, 'settings.documentId');
  const url = settingOnTab(tab, 'settings.documentUrl');
  return {
    agency: {
      name: settingOnTab(tab, 'settings.agency') || null,
      district: settingOnTab(tab, 'settings.district') || null,
      province: settingOnTab(tab, 'settings.province') || null,
      fiscalYear: Number.isInteger(year) && year > 2500 && year < 2700 ? year : null,
    },
    source: settingOnTab(tab, 'settings.source') || null,
    thresholds: Object.fromEntries(
      INSTRUMENTS.flatMap((instrument) => {
        const written = settingOnTab(tab, 'settings.threshold', { instrument });
        const parsed = parseScore({ value: written, text: written });
        return parsed.kind === 'number' ? [[instrument, parsed.score]] : [];
      }),
    ),
    highlight: !/^(ปิด|ไม่|off$|no$)/i.test(settingOnTab(tab, 'settings.highlight')),
    proposed: settingOnTab(tab, 'settings.proposed')
      .split(/[,\s]+/)
      .filter(Boolean),
    document: id && url ? { id, url } : null,
  };
}
