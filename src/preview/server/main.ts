/** `npm start`: serves the page as it is built, with a workbook or the sample in it, and prints the address. */

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { helpText } from '../../cli/arguments/help.ts';
import { HOME, SAMPLE } from '../../cli/home.ts';
import { readBytes } from '../../cli/openInput.ts';
import { InputError } from '../../files/inputError.ts';
import { message } from './catalogue.ts';
import { PREVIEW_OPTIONS, readOptions } from './options.ts';
import { watchSources } from './rebuild.ts';
import { Served } from './served.ts';
import { serve } from './server.ts';

const readPage = () => readFileSync(join(HOME, 'build/cache/page/served'), 'utf8');

const args = process.argv.slice(2);
let language = args.includes('en') ? ('en' as const) : ('th' as const);
try {
  const options = readOptions(args);
  language = options.language;
  if (options.help) {
    process.stdout.write(`${helpText(PREVIEW_OPTIONS, language, 'preview.usage', [])}\n`);
  } else {
    const file = options.file ?? SAMPLE;
    const served = new Served(readPage(), { name: basename(file), bytes: readBytes(file) });
    const { address } = await serve(served, options.port);
    process.stdout.write(`${message(language, 'preview.serving', { file, address })}\n`);
    watchSources(({ program }) => {
      served.take(readPage());
      process.stdout.write(`${message(language, program ? 'preview.rebuilt.program' : 'preview.rebuilt')}\n`);
    });
  }
} catch (error) {
  const known = error instanceof InputError;
  process.stderr.write(`${known ? message(language, error.key, error.params) : String(error)}\n`);
  process.exitCode = known ? 2 : 1;
}
