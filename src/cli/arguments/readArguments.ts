import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputError } from '../../files/inputError.ts';
import type { Flag, OptionTable, Valued, ValuesOf } from './option.ts';

export interface Arguments<T extends OptionTable> {
  readonly values: ValuesOf<T>;
  /** What stands there without an option: files. */
  readonly files: readonly string[];
}

/** What the arguments say; an option that is unknown, or has no sensible value, is an {@link InputError}. */
export function readArguments<T extends OptionTable>(table: T, args: readonly string[]): Arguments<T> {
  const { values, positionals } = parse(table, args);
  const read = Object.entries(table).map(([name, option]) => [name, readOne(name, option, values[name])] as const);
  return { values: Object.fromEntries(read) as ValuesOf<T>, files: positionals };
}

function parse(table: OptionTable, args: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, option] of Object.entries(table)) {
    options[name] = { type: isValued(option) ? 'string' : 'boolean', ...(option.short ? { short: option.short } : {}) };
  }
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const option = /'(?:-\w, )?(-[^' ]*)/.exec(String(error))?.[1] ?? args.join(' ');
    const known = String((error as { code?: unknown }).code) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    throw new InputError(known ? 'cli.error.value' : 'cli.error.option', { option });
  }
}

function readOne(name: string, option: Flag | Valued<unknown>, given: unknown): unknown {
  if (!isValued(option)) return given === true;
  if (given === undefined) return undefined;
  const value = option.read(String(given));
  if (value === undefined) throw new InputError('cli.error.value', { option: `--${name}` });
  return value;
}

function isValued(option: Flag | Valued<unknown>): option is Valued<unknown> {
  return 'read' in option;
}
