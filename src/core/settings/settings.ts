import { type Agency, UNKNOWN_AGENCY } from '../reading/agency.ts';
import type { Place } from '../table/cell.ts';
import type { OwnValue } from './ownValue.ts';
import type { SettingProblem } from './settingProblem.ts';

/** What the agency has set for itself, kept on the settings tab. */
export interface Settings {
  readonly agency: Agency;
  /** True where whoever asks names the agency now: then the name chooses among those in the sheet, and never relabels. */
  readonly agencyAsked?: boolean;
  /** The name of the tab to read scores from; null: the add-on chooses. */
  readonly source: string | null;
  /** The columns that hold the scores, as `Sheet!E`, where the user had to say; the add-on chooses in other tables. */
  readonly scoreColumns: readonly string[];
  /** False where the user does not want the score sheet coloured. */
  readonly highlight: boolean;
  /** Ids of the measures that have been proposed before. */
  readonly proposed: readonly string[];
  /** The plan made last. */
  readonly document: { readonly id: string; readonly url: string } | null;
  /** What the agency puts in place of the year's facts, still unread: see `withSettings`. */
  readonly own: readonly OwnValue[];
  /** The row that names the tab to read scores from, where there is one: whether that tab has any is known later. */
  readonly sourceRow?: OwnValue;
  /** Published figures that the sheet does not state: see `withPublished`. */
  readonly published: string;
  readonly publishedPlace?: Place | null;
  /** Which of the settings above could not be read. */
  readonly unreadable: readonly SettingProblem[];
}

export const NO_SETTINGS: Settings = {
  agency: UNKNOWN_AGENCY,
  source: null,
  scoreColumns: [],
  highlight: true,
  proposed: [],
  document: null,
  own: [],
  published: '',
  unreadable: [],
};
