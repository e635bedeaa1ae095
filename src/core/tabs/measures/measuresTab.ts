import type { Framework } from '../../framework/framework.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Language } from '../../messages/catalogue.ts';
import { tableView } from '../../ownTable/view.ts';
import type { TabView } from '../tabView.ts';
import { measuresTable } from './measuresTable.ts';

/** The tab as it is made. */
export function measuresTab(measures: readonly Measure[], { fiscalYear }: Framework, language: Language): TabView {
  return tableView(measuresTable, measures, language, { year: fiscalYear + 1 });
}
