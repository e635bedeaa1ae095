import type { Language } from '../core/messages/language.ts';
import type { ErrorOutcome } from '../core/outcome/schema.ts';
import { InputError } from '../files/inputError.ts';
import type { Note } from '../files/openBytes.ts';
import { loadBundle } from '../host/node/index.ts';
import { ActionFailed } from './actionFailed.ts';
import { Asked, questionLines, questionOutcome } from './asked.ts';
import { message } from './catalogue.ts';
import { EXIT } from './exitCodes.ts';
import { BUNDLE, SAMPLE, version } from './home.ts';
import { openInput } from './openInput.ts';
import { readOptions } from './options.ts';
import { planHelp } from './planHelp.ts';
import { runPlan } from './runPlan.ts';
import { summarise } from './summary.ts';

/** Where the command line prints: results on `out`, what went wrong on `err`. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs the command line and gives its exit code, one of {@link EXIT}. */
export async function main(args: readonly string[], { out, err }: Streams): Promise<number> {
  let language = args.includes('en') ? ('en' as const) : ('th' as const);
  try {
    const options = readOptions(args);
    language = options.language;
    if (options.help || options.version) {
      out(options.help ? planHelp(language) : `ita-plan ${version()}`);
      return EXIT.done;
    }
    const file = options.file ?? SAMPLE;
    const note: Note = (key, params) => err(message(language, key, params));
    const workbook = await openInput(file, note);
    const run = await runPlan(loadBundle(BUNDLE), workbook, file, options, note);
    out(options.json ? JSON.stringify(run.report, null, 2) : summarise(run, language));
    return EXIT.done;
  } catch (error) {
    const json = args.includes('--json') ? (value: object) => out(JSON.stringify(value, null, 2)) : () => {};
    if (error instanceof Asked) {
      json(questionOutcome(error));
      err(questionLines(error, language));
      return EXIT.asked;
    }
    const { code, words, exit } = failureOf(error, language);
    json({ version: 1, error: { code, message: words } } satisfies ErrorOutcome);
    err(words);
    return exit;
  }
}

function failureOf(error: unknown, language: Language): { code: string; words: string; exit: number } {
  if (error instanceof InputError) {
    const code = error.key.replace(/^cli\.error\./, '');
    return { code, words: message(language, error.key, error.params), exit: EXIT.unusable };
  }
  const words =
    error instanceof ActionFailed
      ? error.message
      : message(language, 'cli.error.unexpected', { detail: String(error) });
  return { code: 'failed', words, exit: EXIT.failed };
}
