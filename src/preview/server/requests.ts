import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const place = v.strictObject({ sheet: v.pipe(v.number(), v.integer()), row: count, column: count });

/** What the page may send to each address, besides files. */
export const requests = {
  call: v.strictObject({ at: place, name: v.string(), args: v.array(v.unknown()) }),
  menu: v.strictObject({ at: place, functionName: v.string() }),
  enter: v.strictObject({ at: place, rows: v.array(v.array(v.string())) }),
  undo: v.strictObject({}),
  redo: v.strictObject({}),
  become: v.strictObject({ user: v.picklist(['owner', 'colleague']), language: v.picklist(['th', 'en']) }),
};

export type RequestName = keyof typeof requests;
export type RequestOf<N extends RequestName> = v.InferOutput<(typeof requests)[N]>;
