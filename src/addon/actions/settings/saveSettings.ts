import * as v from 'valibot';
import { INSTRUMENTS } from '../../../core/framework/framework.ts';
import { message } from '../../../core/messages/catalogue.ts';
import { shortNumber } from '../../../core/settings/overrides/number.ts';
import { withOwnValue } from '../../../core/settings/ownValue.ts';
import { withPublishedFigures } from '../../../core/settings/published.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { type SettingMeanwhile, settingsMeanwhile } from '../../../core/settings/settingsMeanwhile.ts';
import { action, type PayloadOf } from '../../door/action.ts';
import { fiscalYear, text } from '../../door/payload.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { ALL_BUT_SETTINGS } from '../../workbook/readOwnTabs.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { standardOf } from '../../workbook/study.ts';
import { writeSettings } from '../../workbook/writeSettings.ts';

const threshold = v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))));

const agency = v.optional(
  v.strictObject({
    name: v.optional(v.nullable(text(200))),
    district: v.optional(v.nullable(text(100))),
    province: v.optional(v.nullable(text(100))),
    fiscalYear: v.optional(v.nullable(fiscalYear)),
  }),
);
const thresholds = v.optional(v.strictObject({ IIT: threshold, EIT: threshold, OIT: threshold }));

const published = v.optional(
  v.pipe(v.array(v.strictObject({ name: text(100), value: v.pipe(v.string(), v.maxLength(40)) })), v.maxLength(30)),
);

const payload = {
  agency,
  source: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  scoreColumns: v.optional(v.nullable(v.pipe(v.array(text(300)), v.maxLength(50)))),
  thresholds,
  /** Published figures that the sheet does not state, by their names on a score sheet; an empty value takes one away. */
  published,
  /** What the page showed of what is changed: nothing is written over what somebody else has set since. */
  seen: v.optional(v.strictObject({ agency, thresholds }), {}),
};

type Changes = PayloadOf<typeof payload>;

/** Only what is named is set; null takes the agency's own value away, and what the sheet or the year says counts again. */
export const saveSettings = action({
  payload,
  scopes: [SHEET],
  ifItFails: 'sheet-safe',
  run(changes, { language }) {
    const reading = readWorkbook(language, {}, ALL_BUT_SETTINGS);
    const { source } = changes;
    const names = [...reading.workbook.users, ...reading.workbook.own.values()].map((sheet) => sheet.getName());
    if (typeof source === 'string' && !names.includes(source)) return refuse('no-tab', { tab: source });
    const meanwhile = settingsMeanwhile(reading.settings, standardOf(reading), changes.seen, changes);
    if (meanwhile) return changedMeanwhile(meanwhile);
    const settings = changed(reading.settings, changes);
    writeSettings(reading, settings, standardOf({ ...reading, settings }));
    return null;
  },
});

function changedMeanwhile({ label, theirs, yours }: SettingMeanwhile): Refusal {
  return refuse('setting-changed', (language) => ({
    setting: message(language, label.key, label.params),
    theirs: theirs || '–',
    yours: yours || '–',
  }));
}

function changed(
  settings: Settings,
  { agency = {}, source, scoreColumns, thresholds = {}, published: figures = [] }: Changes,
): Settings {
  const given = Object.entries(agency).filter(([, value]) => value !== undefined);
  const own = INSTRUMENTS.reduce((values, instrument) => {
    const value = thresholds[instrument];
    if (value === undefined) return values;
    return withOwnValue(
      values,
      'settings.threshold',
      { instrument },
      value === null ? '' : shortNumber(Math.round(value * 100)),
    );
  }, settings.own);
  return {
    ...settings,
    agency: { ...settings.agency, ...Object.fromEntries(given.map(([key, value]) => [key, value || null])) },
    source: source === undefined ? settings.source : source,
    scoreColumns: scoreColumns === undefined ? settings.scoreColumns : (scoreColumns ?? []),
    own,
    published: withPublishedFigures(settings.published, figures),
  };
}
