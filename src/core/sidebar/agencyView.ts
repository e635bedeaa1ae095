import { agencyKind } from '../agency/agencyKind.ts';
import type { Agency } from '../reading/agency.ts';
import type { AgencyView, KnownView } from './sidebarState.ts';

/** What is known of the agency, each with who said it: the settings go before the sheet. */
export function agencyView(settings: Agency, sheet: Agency): AgencyView {
  const known = <K extends keyof Agency>(key: K): KnownView<NonNullable<Agency[K]>> | null => {
    const [set, read] = [settings[key], sheet[key]];
    if (set !== null) return { value: set as NonNullable<Agency[K]>, from: 'settings' };
    return read === null ? null : { value: read as NonNullable<Agency[K]>, from: 'sheet' };
  };
  const name = known('name');
  return {
    kind: agencyKind(name?.value ?? null),
    fields: { name, district: known('district'), province: known('province'), fiscalYear: known('fiscalYear') },
  };
}
