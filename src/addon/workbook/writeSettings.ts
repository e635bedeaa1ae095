import type { Framework } from '../../core/framework/framework.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { settingsEdits } from '../../core/tabs/settings/settingsEdits.ts';
import { settingsTab } from '../../core/tabs/settings/settingsTab.ts';
import { writeEdits } from '../sheet/writeEdits.ts';
import { writeTab } from '../sheet/writeTab.ts';
import type { Reading } from './readWorkbook.ts';
import { tabNames } from './tabNames.ts';

/**
 * Makes the settings tab say `settings`; where it stands already, only what differs is written. `framework` is the
 * year's, without the agency's own values.
 */
export function writeSettings(
  { workbook, settingsOnTab }: Pick<Reading, 'workbook' | 'settingsOnTab'>,
  settings: Settings,
  framework: Framework,
): void {
  if (settingsOnTab) writeEdits(workbook, 'settings', settingsEdits(settingsOnTab, settings, framework));
  else writeTab(workbook, settingsTab(settings, framework, workbook.language), tabNames(workbook).settings);
}
