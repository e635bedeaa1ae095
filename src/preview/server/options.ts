import { parseArgs } from 'node:util';
import { InputError } from '../../cli/inputError.ts';
import type { Language } from '../../core/messages/catalogue.ts';

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
  const { values, positionals } = parse(args);
  return {
    file: positionals[0] ?? null,
    port: readPort(values.port),
    language: readLanguage(values.lang),
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '0' },
        lang: { type: 'string', default: 'th' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new InputError('cli.error.option', { option: args.join(' ') });
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new InputError('cli.error.value', { option: '--port' });
}

function readLanguage(text: string): Language {
  if (text === 'th' || text === 'en') return text;
  throw new InputError('cli.error.value', { option: '--lang' });
}
