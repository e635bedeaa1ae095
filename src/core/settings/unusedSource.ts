import type { SettingProblem } from './settingProblem.ts';
import type { Settings } from './settings.ts';

/** The tab that the settings name as the source, if scores are read from others: it is not there, or holds none. */
export function unusedSource(
  { source, sourceRow }: Settings,
  tabs: readonly string[],
  sources: readonly string[],
): SettingProblem[] {
  if (sourceRow?.text !== source || sources.includes(sourceRow.text)) return [];
  const reason = tabs.includes(sourceRow.text) ? 'settings.flaw.sourceEmpty' : 'settings.flaw.sourceMissing';
  return [{ ...sourceRow, reason, params: { sources: sources.join(', ') } }];
}
