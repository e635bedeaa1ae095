import type { Place } from '../table/cell.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { tidy } from '../text/normalise.ts';

/**
 * Who wrote what stands on the narrative tab of an issue.
 * - `ours`: it is what the figures give, and follows them;
 * - `own`: staff rewrote it, it is kept;
 * - `figures-changed`: staff rewrote it, and the figures beneath it have changed since.
 */
export type NarrativeState = 'ours' | 'own' | 'figures-changed';

/** What the add-on remembers of an issue's text, in the last column of the tab. */
export interface Remembered {
  /** Fingerprint of the text that it wrote last. */
  readonly ours: string;
  /** Fingerprint of staff's text when it was last seen; empty where they wrote none. */
  readonly own: string;
  /** Fingerprint of the figures for which staff wrote it. */
  readonly figures: string;
}

/** The row of an issue on the tab. */
export interface NarrativeOnTab {
  readonly issue: number;
  readonly text: string;
  /** Staff say in the state's cell that they have read their text again. */
  readonly readAgain: boolean;
  readonly remembered: Remembered | null;
  readonly place: Place;
}

export interface Narrative {
  readonly issue: number;
  readonly text: string;
  readonly state: NarrativeState;
  readonly remembered: Remembered;
  /** The text's cell; null where the tab does not have the issue yet. */
  readonly place: Place | null;
}

/** What the figures give for an issue: the text, and all the figures that it rests on. */
export interface Generated {
  readonly issue: number;
  readonly text: string;
  readonly figures: string;
}

/** The text of an issue to go on with: staff's where they wrote one, else what the figures give now. */
export function settleNarrative(generated: Generated, onTab: NarrativeOnTab | null): Narrative {
  const { issue } = generated;
  const figures = fingerprint(generated.figures);
  const place = onTab?.place ?? null;
  const ours = fingerprint(tidy(generated.text));
  const written = onTab ? fingerprint(tidy(onTab.text)) : '';
  const before = onTab?.remembered ?? null;
  if (!onTab || tidy(onTab.text) === '' || written === ours || written === before?.ours) {
    return { issue, text: generated.text, state: 'ours', remembered: { ours, own: '', figures: '' }, place };
  }
  const isKnown = before?.own === written && !onTab.readAgain;
  const writtenFor = isKnown ? before.figures : figures;
  const state = writtenFor === figures ? 'own' : 'figures-changed';
  return { issue, text: onTab.text, state, remembered: { ours, own: written, figures: writtenFor }, place };
}
