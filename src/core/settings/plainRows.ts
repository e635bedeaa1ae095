import { bilingual, type SettingRow } from './settingRow.ts';
import type { Settings } from './settings.ts';

/** Staff read and type it, so it is a word; the settings are Thai like the plan, whatever the interface is. */
const HIGHLIGHT_OFF = 'ปิด';

export const PLAIN_SETTINGS = [
  ...(['settings.agency', 'settings.district', 'settings.province', 'settings.fiscalYear'] as const),
  ...(['settings.source', 'settings.scoreColumn', 'settings.highlight', 'settings.proposed'] as const),
  ...(['settings.documentUrl', 'settings.documentId', 'settings.published'] as const),
] as const;

type PlainSetting = (typeof PLAIN_SETTINGS)[number];

/** What an agency says of itself and of its workbook, whatever the year. */
export function plainRows({
  agency,
  source,
  scoreColumns,
  highlight,
  proposed,
  document,
  published,
}: Settings): SettingRow[] {
  const row = (label: PlainSetting, value: string | null, kind: SettingRow['kind'] = 'input'): SettingRow => ({
    kind,
    label,
    params: {},
    value: value ?? '',
    hint: bilingual(`${label}.hint`),
  });
  return [
    row('settings.agency', agency.name),
    row('settings.district', agency.district),
    row('settings.province', agency.province),
    row('settings.fiscalYear', agency.fiscalYear === null ? null : String(agency.fiscalYear)),
    row('settings.source', source),
    row('settings.scoreColumn', scoreColumns.join(', ')),
    row('settings.highlight', highlight ? null : HIGHLIGHT_OFF),
    row('settings.proposed', proposed.join(', '), 'kept'),
    row('settings.documentUrl', document?.url ?? null, 'kept'),
    row('settings.documentId', document?.id ?? null, 'kept'),
    row('settings.published', published),
  ];
}
