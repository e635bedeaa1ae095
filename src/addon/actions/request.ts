import * as v from 'valibot';

/** Every payload is checked on arrival, since it comes from a page; any may say in which language to answer. */
export function payload<E extends v.ObjectEntries>(entries: E) {
  return v.strictObject({ language: v.optional(v.picklist(['th', 'en'])), ...entries });
}

export const text = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));
export const fiscalYear = v.pipe(v.number(), v.integer(), v.minValue(2500), v.maxValue(2700));

export const nothing = payload({});

/** What is known of the agency; goes to the settings tab. */
export const requestSchema = payload({
  agency: v.optional(
    v.strictObject({
      name: v.optional(text(200)),
      district: v.optional(text(100)),
      province: v.optional(text(100)),
      fiscalYear: v.optional(fiscalYear),
    }),
  ),
});

/** An update may leave the measures tab alone, for somebody who has not looked at the proposals yet. */
export const updateSchema = payload({ ...requestSchema.entries, proposals: v.optional(v.boolean()) });

export type Request = v.InferOutput<typeof requestSchema>;
export type UpdateRequest = v.InferOutput<typeof updateSchema>;
