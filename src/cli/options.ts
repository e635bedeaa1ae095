import type { Language } from '../core/messages/language.ts';
import { toArabicDigits } from '../core/text/numerals.ts';
import { InputError } from '../files/inputError.ts';
import { COMMON, type OptionTable, text, type Valued } from './arguments/option.ts';
import { readArguments } from './arguments/readArguments.ts';

/** The options of `npm run plan`, in the order of its help. */
export const PLAN_OPTIONS = {
  year: { value: 'cli.value.year', help: 'cli.option.year', read: buddhistYear },
  agency: nameUpTo(200, 'cli.option.agency'),
  district: nameUpTo(100, 'cli.option.district'),
  province: nameUpTo(100, 'cli.option.province'),
  'score-column': text('cli.value.column', 'cli.option.scoreColumn'),
  template: text('cli.value.docx', 'cli.option.template'),
  monitoring: { help: 'cli.option.monitoring' },
  report: { help: 'cli.option.report' },
  pdf: { help: 'cli.option.pdf' },
  out: text('cli.value.folder', 'cli.option.out'),
  json: { help: 'cli.option.json' },
  lang: COMMON.lang,
  version: { help: 'cli.option.version' },
  help: COMMON.help,
} satisfies OptionTable;

export interface Options {
  /** Null: the shipped sample. */
  readonly file: string | null;
  readonly out: string;
  readonly language: Language;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  /** A .docx of the agency's own with tags in it; null: the template in use, or the built-in one. */
  readonly template: string | null;
  /** With the column for how one will see that a measure worked. */
  readonly monitoring: boolean;
  /** The plan as a PDF too. */
  readonly pdf: boolean;
  /** The report on the measures too. */
  readonly report: boolean;
  /** `Sheet!E`, or several: what the sheet leaves open. */
  readonly scoreColumns: readonly string[];
  readonly agency: {
    readonly name?: string;
    readonly district?: string;
    readonly province?: string;
    readonly fiscalYear?: number;
  };
}

/** The command line's options; one that is unknown or has no sensible value is an {@link InputError}. */
export function readOptions(args: readonly string[]): Options {
  const { values, files } = readArguments(PLAN_OPTIONS, args);
  const [file = null, surplus] = files;
  if (surplus !== undefined) throw new InputError('cli.error.option', { option: surplus });
  const { agency, district, province, year, out, lang, template, 'score-column': columns = '', ...flags } = values;
  return {
    ...flags,
    file,
    out: out ?? 'out',
    language: lang ?? 'th',
    template: template ?? null,
    scoreColumns: columns.split(',').flatMap((column) => column.trim() || []),
    agency: {
      ...(agency === undefined ? {} : { name: agency }),
      ...(district === undefined ? {} : { district }),
      ...(province === undefined ? {} : { province }),
      ...(year === undefined ? {} : { fiscalYear: year }),
    },
  };
}

/** As long as the add-on takes; longer is no name. */
function nameUpTo(longest: number, help: Valued<string>['help']): Valued<string> {
  return { value: 'cli.value.name', help, read: (given) => (given.trim().length > longest ? undefined : given) };
}

/** A Buddhist-era year, in Thai or Arabic numerals. */
function buddhistYear(given: string): number | undefined {
  const year = Number(toArabicDigits(given));
  return Number.isInteger(year) && year >= 2500 && year <= 2700 ? year : undefined;
}
