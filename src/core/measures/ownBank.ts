import type { Framework, ItemCode } from '../framework/framework.ts';
import type { Place, Tab } from '../table/cell.ts';
import { type MeasureOnTab, readUsersMeasures, unreadMeasures } from '../tabs/measures/readMeasures.ts';
import { comparable } from '../text/normalise.ts';
import type { BankMeasure } from './measure.ts';
import { ownIds } from './ownIds.ts';

/** A measure of the agency's own bank, and the items of this year that it is for. */
export interface OwnBankMeasure {
  readonly measure: BankMeasure;
  readonly items: readonly ItemCode[];
}

/** No headings; an issue that the year does not have; items of which it has none; the id of a row above. */
export type BankFlawReason = 'headings' | 'issue' | 'items' | 'id';

/** What can't be used as it stands. A row with a doubled id gets another; of the rest nothing is proposed. */
export interface BankFlaw {
  readonly reason: BankFlawReason;
  readonly place: Place;
}

export interface OwnBank {
  readonly measures: readonly OwnBankMeasure[];
  readonly flaws: readonly BankFlaw[];
}

/** `คลังมาตรการ`, or what begins so: `คลังมาตรการของเรา`. */
const NAME = /^(คลังมาตรการ|measurebank)/;

/**
 * Whether a tab of the user's is the agency's own bank of measures: by its name, since its rows look like those of any
 * plan. It has the headings of the measures tab, as many of them as are needed; it is never read for scores.
 */
export function isBankTab(tab: Pick<Tab, 'name'>): boolean {
  return NAME.test(comparable(tab.name));
}

/** The agency's measures. One without items is for its issue at large; one without a title is none. */
export function readOwnBank(tabs: readonly Tab[], framework: Framework): OwnBank {
  const banks = tabs.filter(isBankTab);
  const unread = banks.flatMap((tab): BankFlaw[] => {
    const place = unreadMeasures(tab);
    return place ? [{ reason: 'headings', place }] : [];
  });
  const rows = banks.flatMap(readUsersMeasures).filter(({ measure }) => measure.title !== '');
  const read = rows.map((row) => ({ row, reason: reasonAgainst(row, framework) }));
  const usable = read.flatMap(({ row, reason }) => (reason ? [] : [row]));
  const unusable = read.flatMap(({ row, reason }) => (reason ? [{ reason, place: placeOf(row, reason) }] : []));
  const ids = ownIds(usable.map(({ measure }) => measure));
  const doubled = usable.filter(({ measure }, index) => measure.id !== '' && ids[index] !== measure.id);
  return {
    measures: usable.map((row, index) => bankMeasure(row, ids[index] ?? '', framework)),
    flaws: [...unread, ...unusable, ...doubled.map((row): BankFlaw => ({ reason: 'id', place: placeOf(row, 'id') }))],
  };
}

function bankMeasure({ measure }: MeasureOnTab, id: string, { items }: Framework): OwnBankMeasure {
  return {
    measure: {
      id,
      issue: measure.issue,
      topics: [],
      title: measure.title,
      steps: measure.steps,
      responsible: measure.responsible ?? '',
      success: measure.success ?? '',
    },
    items: items.map(({ code }) => code).filter((code) => measure.items.includes(code)),
  };
}

/** A row for items of which the year has none is not for its issue at large. */
function reasonAgainst({ measure }: MeasureOnTab, { issues, items }: Framework): 'issue' | 'items' | null {
  if (!issues.some(({ id }) => id === measure.issue)) return 'issue';
  const isForeign = measure.items.length > 0 && !items.some(({ code }) => measure.items.includes(code));
  return isForeign ? 'items' : null;
}

function placeOf({ places, row }: MeasureOnTab, part: 'issue' | 'items' | 'id'): Place {
  return places[part] ?? { tab: places.title?.tab ?? '', row, column: 1 };
}
