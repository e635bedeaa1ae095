import * as v from 'valibot';
import type { PayloadOf } from '../door/action.ts';
import { fiscalYear, text } from '../door/payload.ts';

/** What a caller may say of the agency; it goes to the settings tab. */
export const agencyGiven = {
  /** The columns that hold the scores, as `Sheet!E`. */
  scoreColumns: v.optional(v.pipe(v.array(text(200)), v.maxLength(20))),
  agency: v.optional(
    v.strictObject({
      name: v.optional(text(200)),
      district: v.optional(text(100)),
      province: v.optional(text(100)),
      fiscalYear: v.optional(fiscalYear),
    }),
  ),
};

export type Request = PayloadOf<typeof agencyGiven>;
