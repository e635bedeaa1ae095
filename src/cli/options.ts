import { parseArgs } from 'node:util';
import type { Language } from '../core/messages/catalogue.ts';
import { toArabicDigits } from '../core/text/numerals.ts';
import { InputError } from './inputError.ts';

export interface Options {
  /** Null: the shipped sample. */
  readonly file: string | null;
  readonly out: string;
  readonly language: Language;
  readonly json: boolean;
  readonly help: boolean;
  /** A .docx of the agency's own with tags in it; null: the template in use, or the built-in one. */
  readonly template: string | null;
  /** With the column for how one will see that a measure worked. */
  readonly monitoring: boolean;
  /** The plan as a PDF too. */
  readonly pdf: boolean;
  /** The report on the measures too. */
  readonly report: boolean;
  readonly agency: {
    readonly name?: string;
    readonly district?: string;
    readonly province?: string;
    readonly fiscalYear?: number;
  };
}

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;

/** The command line's options; one that is unknown or has no sensible value is an {@link InputError}. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const { agency, district, province } = values;
  assertName('--agency', agency, 200);
  assertName('--district', district, 100);
  assertName('--province', province, 100);
  return {
    file: positionals[0] ?? null,
    out: values.out ?? 'out',
    language: readLanguage(values.lang),
    json: values.json,
    help: values.help,
    template: values.template ?? null,
    ...{ monitoring: values.monitoring, pdf: values.pdf, report: values.report },
    agency: {
      ...(agency === undefined ? {} : { name: agency }),
      ...(district === undefined ? {} : { district }),
      ...(province === undefined ? {} : { province }),
      ...(values.year === undefined ? {} : { fiscalYear: readYear(values.year) }),
    },
  };
}

function parse(args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ year: TEXT, agency: TEXT, district: TEXT, province: TEXT, out: TEXT, lang: TEXT },
        ...{ template: TEXT, monitoring: FLAG, pdf: FLAG, report: FLAG },
        ...{ json: FLAG, help: FLAG },
      },
    });
    const surplus = parsed.positionals[1];
    if (surplus !== undefined) throw new InputError('cli.error.option', { option: surplus });
    return parsed;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? args.join(' ');
    const known = String((error as { code?: unknown }).code) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    throw new InputError(known ? 'cli.error.value' : 'cli.error.option', { option });
  }
}

function readLanguage(text: string | undefined): Language {
  if (text === undefined || text === 'th' || text === 'en') return text ?? 'th';
  throw new InputError('cli.error.value', { option: '--lang' });
}

/** As long as the add-on takes; longer is no name. */
function assertName(option: string, text: string | undefined, longest: number): void {
  if (text !== undefined && text.trim().length > longest) throw new InputError('cli.error.value', { option });
}

/** A Buddhist-era year, in Thai or Arabic numerals. */
function readYear(text: string): number {
  const year = Number(toArabicDigits(text));
  if (Number.isInteger(year) && year >= 2500 && year <= 2700) return year;
  throw new InputError('cli.error.value', { option: '--year' });
}
