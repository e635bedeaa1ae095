import type { MessageKey, Params } from '../messages/catalogue.ts';
import type { Place } from '../table/cell.ts';
import type { OwnValue } from './ownValue.ts';

/** What is wrong with a value: the message that says it. */
export interface Flaw {
  readonly reason: MessageKey;
  readonly params: Params;
}

/** A value on the settings tab that can't be used, and why. The setting is then as if nobody had set it. */
export interface SettingProblem extends OwnValue, Flaw {
  /** The cells of the values that it contradicts. */
  readonly others?: readonly Place[];
}
