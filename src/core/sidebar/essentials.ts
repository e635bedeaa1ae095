import { missingOfAddress } from '../agency/address.ts';
import { missingParts, type NeededPart } from '../plan/missingParts.ts';
import type { Agency } from '../reading/agency.ts';
import type { Essential, MeasureView } from './sidebarState.ts';

/** What the document would have to ask for: said before it is made. */
export function essentialsMissing(agency: Agency, measures: readonly MeasureView[]): Essential[] {
  const lacking = (what: 'responsible' | 'period', parts: readonly NeededPart[]): Essential[] => {
    const ids = measures
      .filter((measure) => missingParts(measure).some((part) => parts.includes(part)))
      .map(({ id }) => id);
    return ids.length > 0 ? [{ what, measures: ids }] : [];
  };
  return [
    ...missingOfAddress(agency).map((what) => ({ what })),
    ...(agency.fiscalYear === null ? [{ what: 'fiscalYear' as const }] : []),
    ...lacking('responsible', ['responsible']),
    ...lacking('period', ['start', 'end']),
  ];
}
