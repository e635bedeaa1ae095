import type { Language } from '../../core/messages/language.ts';
import type { MessageKey } from '../catalogue.ts';

/** An option that is given or not. */
export interface Flag {
  /** What `--help` says of it. */
  readonly help: MessageKey;
  /** One letter that means the same. */
  readonly short?: string;
}

/** An option that takes a value. */
export interface Valued<T> extends Flag {
  /** The word that stands for the value in the help. */
  readonly value: MessageKey;
  /** The value that a text means, or undefined where it means none. */
  readonly read: (text: string) => T | undefined;
}

/** A command line's options by name, without the dashes: reading them and the help follow from it. */
export type OptionTable = Readonly<Record<string, Flag | Valued<unknown>>>;

/** What stands on a command line; an option that is left out is undefined, a flag false. */
export type ValuesOf<T extends OptionTable> = {
  readonly [K in keyof T]: T[K] extends Valued<infer V> ? V | undefined : boolean;
};

/** An option that takes any text. */
export function text(value: MessageKey, help: MessageKey): Valued<string> {
  return { value, help, read: (given) => given };
}

/** The options that every command has. */
export const COMMON = {
  lang: {
    value: 'cli.value.language',
    help: 'cli.option.lang',
    read: (given): Language | undefined => (given === 'th' || given === 'en' ? given : undefined),
  },
  help: { help: 'cli.option.help', short: 'h' },
} satisfies OptionTable;
