import { type MessageKey, type Params, wordings } from '../messages/catalogue.ts';
import type { Place } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';

/** What staff typed into a row of the settings tab, as it stands there: what it means hangs on the year. */
export interface OwnValue {
  /** The row's label as the tab has it. */
  readonly label: string;
  /** Never empty. */
  readonly text: string;
  /** Null before it has been written to the tab. */
  readonly place: Place | null;
}

/** The own values with another text for one of them; an empty text takes it away. */
export function withOwnValue(own: readonly OwnValue[], key: MessageKey, params: Params, text: string): OwnValue[] {
  const [label = '', ...others] = wordings(key, params);
  const labels = [label, ...others].map(comparable);
  const isIt = (value: OwnValue) => labels.includes(comparable(value.label));
  const changed = { ...(own.find(isIt) ?? { label, place: null }), text };
  return [...own.filter((value) => !isIt(value)), ...(text === '' ? [] : [changed])];
}
