import { COMMON, type OptionTable } from '../../cli/arguments/option.ts';
import { readArguments } from '../../cli/arguments/readArguments.ts';
import type { Language } from '../../core/messages/language.ts';
import { InputError } from '../../files/inputError.ts';

/** The options of `npm start`, in the order of its help. */
export const PREVIEW_OPTIONS = {
  port: { value: 'cli.value.number', help: 'preview.option.port', read: portOf },
  lang: COMMON.lang,
  help: COMMON.help,
} satisfies OptionTable;

export interface Options {
  /** Null: the shipped sample. */
  readonly file: string | null;
  /** 0: any that is free. */
  readonly port: number;
  readonly language: Language;
  readonly help: boolean;
}

/** The options of `npm start`; one that is unknown or has no sensible value is an {@link InputError}. */
export function readOptions(args: readonly string[]): Options {
  const { values, files } = readArguments(PREVIEW_OPTIONS, args);
  const [file = null, surplus] = files;
  if (surplus !== undefined) throw new InputError('cli.error.option', { option: surplus });
  return { file, port: values.port ?? 0, language: values.lang ?? 'th', help: values.help };
}

function portOf(given: string): number | undefined {
  return /^\d{1,5}$/.test(given) && Number(given) < 65_536 ? Number(given) : undefined;
}
