import * as v from 'valibot';
import { payload, text } from './request.ts';

/** An address of any form: what is none gets an answer of its own. */
const address = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(320));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** As many as somebody can read through before agreeing. */
const MOST = 20;

/**
 * Exactly what the user was shown and agreed to: the addresses, and of the sheet all its tabs, of the document which one
 * and to do what.
 */
export const shareSchema = payload({
  addresses: v.pipe(v.array(address), v.minLength(1), v.maxLength(MOST)),
  sheet: v.nullable(v.strictObject({ tabs: v.pipe(v.array(v.string()), v.maxLength(300)) })),
  document: v.nullable(v.strictObject({ id, role: v.picklist(['reader', 'commenter']) })),
  email: v.boolean(),
});

/** Null for the sheet, else the document's id. */
export const unshareSchema = payload({ address, document: v.nullable(id) });

export const handOverSchema = payload({ to: v.pipe(text(300), v.minLength(1)) });

export type ShareRequest = v.InferOutput<typeof shareSchema>;
export type UnshareRequest = v.InferOutput<typeof unshareSchema>;
export type HandOverRequest = v.InferOutput<typeof handOverSchema>;
