import type { Framework, InstrumentId } from '../framework/framework.ts';
import type { MessageKey, Params } from '../messages/catalogue.ts';
import type { Agency } from '../reading/agency.ts';
import { toNumber } from '../score/hundredths.ts';
import type { Settings } from './settings.ts';
import { withSettings } from './withSettings.ts';

/** What somebody saw of the settings when they changed them, or wants of them; scores as people write them. */
export interface SomeSettings {
  readonly agency?: { readonly [K in keyof Agency]?: Agency[K] | undefined } | undefined;
  readonly thresholds?: { readonly [K in InstrumentId]?: number | null | undefined } | undefined;
}

/** A setting that somebody else changed meanwhile: what it is called, what it is now, what was wanted. */
export interface SettingMeanwhile {
  readonly label: { readonly key: MessageKey; readonly params: Params };
  readonly theirs: string;
  readonly yours: string;
}

/**
 * The first setting that is no longer what was seen, unless it is what was wanted already; null where there is none. What
 * was not seen is not compared. `standard` is the year's framework, whose thresholds hold where the agency sets none.
 */
export function settingsMeanwhile(
  now: Settings,
  standard: Framework,
  seen: SomeSettings,
  wanted: SomeSettings,
): SettingMeanwhile | null {
  const compared = [...agencyCompared(now, seen, wanted), ...thresholdsCompared(now, standard, seen, wanted)];
  const changed = compared.find((one) => one.now !== one.seen && one.now !== one.wanted);
  return changed ? { label: changed.label, theirs: changed.now, yours: changed.wanted } : null;
}

interface Compared {
  readonly label: SettingMeanwhile['label'];
  readonly now: string;
  readonly seen: string;
  readonly wanted: string;
}

function agencyCompared({ agency: now }: Settings, { agency: seen = {} }: SomeSettings, { agency }: SomeSettings) {
  const keys = (Object.keys(agency ?? {}) as (keyof Agency)[]).filter((key) => key in seen);
  return keys.map((key): Compared => {
    const label: MessageKey = key === 'name' ? 'settings.agency' : `settings.${key}`;
    return {
      label: { key: label, params: {} },
      now: inWords(now[key]),
      seen: inWords(seen[key]),
      wanted: inWords(agency?.[key]),
    };
  });
}

function thresholdsCompared(
  now: Settings,
  standard: Framework,
  { thresholds: seen = {} }: SomeSettings,
  { thresholds }: SomeSettings,
) {
  const own = withSettings(standard, now).framework.thresholds.value;
  const instruments = (Object.keys(thresholds ?? {}) as InstrumentId[]).filter((instrument) => instrument in seen);
  return instruments.map((instrument): Compared => {
    const usual = toNumber(standard.thresholds.value[instrument]);
    return {
      label: { key: 'settings.threshold', params: { instrument } },
      now: inWords(toNumber(own[instrument])),
      seen: inWords(seen[instrument] ?? usual),
      wanted: inWords(thresholds?.[instrument] ?? usual),
    };
  });
}

const inWords = (value: string | number | null | undefined): string => String(value ?? '').trim();
