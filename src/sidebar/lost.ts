import type { MessageKey } from './catalogue.ts';

/**
 * What Google says where no answer of the add-on came, and what cures it. Its words are no interface: what fits none of
 * these is worded in general. Seen at: the guide "Fix issues with multiple Google accounts" and the threads named in
 * docs/live-checklist.md.
 */
const CAUSES: readonly (readonly [says: RegExp, words: MessageKey])[] = [
  [/PERMISSION_DENIED/, 'sidebar.error.accounts'],
  [/authori[sz]ation|do not have permission|not authori[sz]ed/i, 'sidebar.error.permission'],
  [/execution time|timed? ?out|DEADLINE_EXCEEDED/i, 'sidebar.error.time'],
  [/NetworkError|connection|HTTP 0|Failed to fetch/i, 'sidebar.error.connection'],
  [/too many times|quota|RESOURCE_EXHAUSTED|simultaneous/i, 'sidebar.error.quota'],
];

/** The text that says what happened and what helps, for what Google said (null: nothing). */
export function wordsOfLost(raw: string | null): MessageKey {
  return CAUSES.find(([says]) => says.test(raw ?? ''))?.[1] ?? 'sidebar.error.no-answer';
}
