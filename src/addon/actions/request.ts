import * as v from 'valibot';

/** What a caller may send with any action. Checked on arrival: it comes from a page. */
export const requestSchema = v.optional(
  v.strictObject({
    language: v.optional(v.picklist(['th', 'en'])),
    /** What is known of the agency; goes to the settings tab. */
    agency: v.optional(
      v.strictObject({
        name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
        district: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))),
        province: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))),
        fiscalYear: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2500), v.maxValue(2700))),
      }),
    ),
  }),
  {},
);

export type Request = v.InferOutput<typeof requestSchema>;
