/** Why Google refused to share something. */
export type Refusal = 'bad-address' | 'domain' | 'no-right' | 'no-document' | 'needs-email' | 'unsure';

/**
 * What Google's words mean; the first that fits counts. Some of them no reference has: what is not known here is
 * `unsure`, since access may have been given all the same.
 */
const WORDS: readonly (readonly [RegExp, Refusal])[] = [
  [/no Google account associated|Notify people|You are trying to invite/i, 'needs-email'],
  [/Invalid email|emailAddress is invalid|invalidSharingRequest/i, 'bad-address'],
  [
    /shareOutNotPermitted|shareInNotPermitted|not allowed by your administrator|outside (of )?(your )?organi[sz]ation|domain policy/i,
    'domain',
  ],
  [/File not found/i, 'no-document'],
  [
    /do(es)? not have permission|insufficient(File)?Permissions|insufficient permissions|cannotShare|access denied/i,
    'no-right',
  ],
];

/** Google's own words go to the execution log: they help nobody who uses the sheet. */
export function refusalOf(error: unknown): Refusal {
  const words = error instanceof Error ? error.message : String(error);
  Logger.log(words);
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'unsure';
}
