import type { MenuItem, MenuModel } from '../../host/index.ts';
import type { MenuEntry, PreviewState } from '../protocol/state.ts';

/** The menu that the bundle's `onOpen` built. */
export function menuView(menu: MenuModel | null): PreviewState['menu'] {
  return menu && { caption: menu.caption, entries: menu.items.map(entryOf) };
}

function entryOf(item: MenuItem): MenuEntry {
  return 'submenu' in item ? { heading: item.submenu.caption ?? '', entries: item.submenu.items.map(entryOf) } : item;
}
