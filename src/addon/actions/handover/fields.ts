import * as v from 'valibot';

/** An address of any form: what is none gets an answer of its own. */
export const address = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(320));

/** Of a document. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
