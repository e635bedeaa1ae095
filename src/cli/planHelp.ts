import type { Language } from '../core/messages/language.ts';
import { helpText } from './arguments/help.ts';
import { message } from './catalogue.ts';
import { EXIT, EXIT_WORDS } from './exitCodes.ts';
import { PLAN_OPTIONS } from './options.ts';

/** What `--help` prints. */
export function planHelp(language: Language): string {
  const codes = (Object.keys(EXIT) as (keyof typeof EXIT)[]).map(
    (name) => `  ${EXIT[name]}  ${message(language, EXIT_WORDS[name])}`,
  );
  return helpText(PLAN_OPTIONS, language, 'cli.usage', ['', message(language, 'cli.help.exits'), ...codes]);
}
