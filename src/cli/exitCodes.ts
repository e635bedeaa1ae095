import type { MessageKey } from './catalogue.ts';

/** What the program says by its exit code. */
export const EXIT = { done: 0, failed: 1, unusable: 2, asked: 3 } as const;

/** What each exit code means, for the help. */
export const EXIT_WORDS: Readonly<Record<keyof typeof EXIT, MessageKey>> = {
  done: 'cli.exit.done',
  failed: 'cli.exit.failed',
  unusable: 'cli.exit.unusable',
  asked: 'cli.exit.asked',
};
