import type { Framework } from '../framework/framework.ts';
import { MARK_COLOURS, type MarkKind } from '../highlights.ts';
import { type Language, message } from '../messages/catalogue.ts';
import { weakMeaning } from '../tabs/findingsTab.ts';
import type { HighlightView } from './sidebarState.ts';

const KINDS: readonly MarkKind[] = ['error', 'warning', 'weak', 'notice'];

/** What each colour in the sheet means, with the thresholds in force. */
export function legend(framework: Framework, language: Language): HighlightView['legend'] {
  return KINDS.map((kind) => ({
    kind,
    colour: MARK_COLOURS[kind],
    label: message(language, kind === 'weak' ? 'highlight.weak' : `severity.${kind}`),
    meaning: kind === 'weak' ? weakMeaning(framework, language) : message(language, `severity.${kind}.meaning`),
  }));
}
