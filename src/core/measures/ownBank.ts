import type { Framework, ItemCode } from '../framework/framework.ts';
import type { Tab } from '../table/cell.ts';
import { readMeasures } from '../tabs/readMeasures.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { comparable } from '../text/normalise.ts';
import type { BankMeasure } from './measure.ts';

/** A measure of the agency's own bank, and the items of this year that it is for. */
export interface OwnBankMeasure {
  readonly measure: BankMeasure;
  readonly items: readonly ItemCode[];
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
export function readOwnBank(tabs: readonly Tab[], { items }: Framework): OwnBankMeasure[] {
  return tabs.filter(isBankTab).flatMap((tab) =>
    readMeasures(tab)
      .filter(({ measure }) => measure.title !== '')
      .map(({ measure }) => ({
        measure: {
          id: measure.id || `agency-${fingerprint(measure.title)}`,
          ...{ issue: measure.issue, topics: [], title: measure.title, steps: measure.steps },
          ...{ responsible: measure.responsible ?? '', success: measure.success ?? '' },
        },
        items: items.map(({ code }) => code).filter((code) => measure.items.includes(code)),
      })),
  );
}
