/** `npm start`: opens a workbook, or the sample, beside the sidebar and prints the address. */

import { helpText } from '../../cli/arguments/help.ts';
import { BUNDLE, SAMPLE } from '../../cli/home.ts';
import { InputError } from '../../cli/inputError.ts';
import { openInput } from '../../cli/openInput.ts';
import { loadBundle } from '../../host/node/index.ts';
import { message } from './catalogue.ts';
import { PREVIEW_OPTIONS, readOptions } from './options.ts';
import { watchSources } from './rebuild.ts';
import { startPreview } from './start.ts';

const args = process.argv.slice(2);
let language = args.includes('en') ? ('en' as const) : ('th' as const);
try {
  const options = readOptions(args);
  language = options.language;
  if (options.help) {
    process.stdout.write(`${helpText(PREVIEW_OPTIONS, language, 'preview.usage', [])}\n`);
  } else {
    const file = options.file ?? SAMPLE;
    const workbook = await openInput(file);
    const { address, rebuilt } = await startPreview({
      bundle: loadBundle(BUNDLE),
      workbook,
      file,
      language,
      port: options.port,
    });
    process.stdout.write(`${message(language, 'preview.serving', { file, address })}\n`);
    watchSources(({ program }) => {
      rebuilt(loadBundle(BUNDLE));
      process.stdout.write(`${message(language, program ? 'preview.rebuilt.program' : 'preview.rebuilt')}\n`);
    });
  }
} catch (error) {
  const known = error instanceof InputError;
  process.stderr.write(`${known ? message(language, error.key, error.params) : String(error)}\n`);
  process.exitCode = known ? 2 : 1;
}
