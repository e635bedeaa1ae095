import { message } from '../core/messages/catalogue.ts';
import { loadBundle } from '../host/index.ts';
import { InputError } from './inputError.ts';
import { openInput } from './openInput.ts';
import { readOptions } from './options.ts';
import { runPlan } from './runPlan.ts';
import { summarise } from './summary.ts';

/** Made by `npm run build`, which `npm run plan` does first. */
const BUNDLE = 'build/gas';
const SAMPLE = 'samples/nongson-2567.xlsx';

/** Where the command line prints: results on `out`, what went wrong on `err`. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit codes: 0 done, whatever was found; 1 something went wrong; 2 the input cannot be used. */
export async function main(args: readonly string[], { out, err }: Streams): Promise<number> {
  let language = args.includes('en') ? ('en' as const) : ('th' as const);
  try {
    const options = readOptions(args);
    language = options.language;
    if (options.help) {
      out(message(language, 'cli.usage'));
      return 0;
    }
    const file = options.file ?? SAMPLE;
    const run = await runPlan(loadBundle(BUNDLE), await openInput(file), file, options);
    out(options.json ? JSON.stringify(run.report, null, 2) : summarise(run, language));
    return 0;
  } catch (error) {
    const known = error instanceof InputError;
    err(known ? message(language, error.key, error.params) : error instanceof Error ? error.message : String(error));
    return known ? 2 : 1;
  }
}
