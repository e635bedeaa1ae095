import type { MessageKey, Params } from '../messages/catalogue.ts';
import type { Place } from '../table/cell.ts';

/** A value on the settings tab that can't be used, and why. The setting is then as if nobody had set it. */
export interface SettingProblem {
  /** The message that says what is wrong with it. */
  readonly reason: MessageKey;
  readonly params: Params;
  /** The value's cell. */
  readonly place: Place;
  /** What stands there. */
  readonly text: string;
}
