import type { Agency } from '../reading/agency.ts';
import type { Essential, MeasureView } from './sidebarState.ts';

const OF_THE_AGENCY: readonly (keyof Agency)[] = ['name', 'district', 'province', 'fiscalYear'];

/** What the document would have to ask for: said before it is made. */
export function essentialsMissing(agency: Agency, measures: readonly MeasureView[]): Essential[] {
  const lacking = (what: 'responsible' | 'period', lacks: (measure: MeasureView) => boolean): Essential[] => {
    const ids = measures.filter(lacks).map(({ id }) => id);
    return ids.length > 0 ? [{ what, measures: ids }] : [];
  };
  return [
    ...OF_THE_AGENCY.filter((key) => agency[key] === null).map((what) => ({ what })),
    ...lacking('responsible', ({ responsible }) => responsible === null),
    ...lacking('period', ({ start, end }) => start === null || end === null),
  ];
}
