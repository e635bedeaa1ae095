import type { Framework, InstrumentId, Thresholds } from '../framework/framework.ts';
import { type Agency, UNKNOWN_AGENCY } from '../reading/agency.ts';
import type { Hundredths } from '../score/hundredths.ts';
import type { SettingProblem } from './settingProblem.ts';

/** What the agency has set for itself, kept on the settings tab. */
export interface Settings {
  readonly agency: Agency;
  /** The name of the tab to read scores from; null: the add-on chooses. */
  readonly source: string | null;
  /** Below which score an item is weak, where the agency wants another threshold than the framework's. */
  readonly thresholds: Readonly<Partial<Record<InstrumentId, Hundredths>>>;
  /** False where the user does not want the score sheet coloured. */
  readonly highlight: boolean;
  /** Ids of the measures that have been proposed before. */
  readonly proposed: readonly string[];
  /** The plan made last. */
  readonly document: { readonly id: string; readonly url: string } | null;
}

export const NO_SETTINGS: Settings = {
  agency: UNKNOWN_AGENCY,
  source: null,
  thresholds: {},
  highlight: true,
  proposed: [],
  document: null,
};

/** The year's framework with the agency's own values in it, and what of them can't be used. */
export function withSettings(
  framework: Framework,
  { thresholds }: Settings,
): { readonly framework: Framework; readonly problems: readonly SettingProblem[] } {
  const value: Thresholds = { ...framework.thresholds.value, ...thresholds };
  return { framework: { ...framework, thresholds: { value, mark: framework.thresholds.mark } }, problems: [] };
}
