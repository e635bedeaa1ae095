import type { Tab } from '../../src/core/table/cell.ts';
import type { TabView } from '../../src/core/tabs/tabView.ts';
import { tab } from './tabs.ts';

/** A view as the tab that it makes; formulas show nothing. */
export function tabOfView({ rows }: TabView, name = 'Sheet'): Tab {
  return tab(
    rows.map((row) => row.map(({ content }) => (typeof content === 'object' ? null : content))),
    name,
  );
}
