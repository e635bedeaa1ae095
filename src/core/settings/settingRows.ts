import { type Framework, INSTRUMENTS } from '../framework/framework.ts';
import type { MessageKey, Params } from '../messages/catalogue.ts';
import { formatScore } from '../score/hundredths.ts';
import type { Settings } from './settings.ts';

/** Staff read and type it, so it is a word; the settings are Thai like the plan, whatever the interface is. */
export const HIGHLIGHT_OFF = 'ปิด';

/** A setting as a row: `key` is its label's message, `key.hint` the explanation's. */
export interface SettingRow {
  readonly key: MessageKey;
  readonly params: Params;
  readonly value: string;
  /** False for what the add-on keeps for itself. */
  readonly editable: boolean;
}

export function settingRows(settings: Settings, framework: Framework): SettingRow[] {
  const { agency, thresholds, source, highlight, proposed, document } = settings;
  const row = (key: MessageKey, value: string | null, editable = true, params: Params = {}): SettingRow => ({
    ...{ key, params, editable },
    value: value ?? '',
  });
  return [
    row('settings.agency', agency.name),
    row('settings.district', agency.district),
    row('settings.province', agency.province),
    row('settings.fiscalYear', agency.fiscalYear === null ? null : String(agency.fiscalYear)),
    row('settings.source', source),
    ...INSTRUMENTS.map((instrument) => {
      const own = thresholds[instrument];
      const score = formatScore(framework.thresholds.value[instrument]);
      return row('settings.threshold', own === undefined ? null : formatScore(own), true, { instrument, score });
    }),
    row('settings.highlight', highlight ? null : HIGHLIGHT_OFF),
    row('settings.proposed', proposed.join(', '), false),
    row('settings.documentUrl', document?.url ?? null, false),
    row('settings.documentId', document?.id ?? null, false),
  ];
}
