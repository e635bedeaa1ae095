import type { errors } from './texts/errors/index.ts';

/** Codes on which a caller may act: each has its text, under `error.` and the code. The text is for people. */
export type ErrorCode = CodeOf<keyof typeof errors>;

/** A key with a further part words a case of an error, not an error of its own. */
type CodeOf<Key> = Key extends `error.${infer Code}` ? (Code extends `${string}.${string}` ? never : Code) : never;
