import type { Language } from '../../core/messages/language.ts';
import { type MessageKey, message } from '../catalogue.ts';
import type { Flag, OptionTable, Valued } from './option.ts';

/** The lines of `--help` on the options, in the table's order. */
export function optionLines(table: OptionTable, language: Language): string[] {
  const named = Object.entries(table).map(([name, option]) => ({ words: wordsOf(name, option, language), option }));
  const width = Math.max(...named.map(({ words }) => widthOf(words)));
  return named.map(({ words, option }) => {
    const gap = ' '.repeat(width - widthOf(words));
    return `  ${words}${gap}  ${message(language, option.help)}`;
  });
}

/** The help as a whole: how to call the program, its options, and what else there is to say. */
export function helpText(table: OptionTable, language: Language, usage: MessageKey, after: readonly string[]): string {
  const options = [message(language, 'cli.help.options'), ...optionLines(table, language)];
  return [message(language, usage), '', ...options, ...after].join('\n');
}

function wordsOf(name: string, option: Flag | Valued<unknown>, language: Language): string {
  const short = option.short ? `-${option.short}, ` : '';
  const value = 'value' in option ? ` ${message(language, option.value)}` : '';
  return `${short}--${name}${value}`;
}

/** Columns on a terminal: Thai's marks above and below a letter take none. */
function widthOf(words: string): number {
  return words.replace(/\p{Mn}/gu, '').length;
}
