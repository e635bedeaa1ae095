import type { Framework, InstrumentId, ItemCode } from '../../framework/framework.ts';
import { foreignItems, readItemList, writeItems } from '../../reading/itemList.ts';
import type { Flaw } from '../settingProblem.ts';
import type { Parsed } from './override.ts';

export { writeItems };

/**
 * A list of items and nothing else, in the framework's order. Of an instrument whose items nobody knows in that year,
 * those that no sheet has named are passed over.
 */
export function parseItems(text: string, framework: Framework): Parsed<readonly ItemCode[]> {
  const { codes, unread } = readItemList(text);
  const [part] = unread;
  if (part !== undefined) return { flaw: { reason: 'settings.flaw.itemList', params: { part } } };
  const foreign = foreignItems(codes, framework);
  if (foreign.length > 0) return { flaw: unknownItems(foreign, framework) };
  return { value: framework.items.map(({ code }) => code).filter((code) => codes.includes(code)) };
}

export function isOf(instrument: InstrumentId, code: ItemCode): boolean {
  return code.startsWith(instrument.charAt(0).toLowerCase());
}

function unknownItems(codes: readonly ItemCode[], { fiscalYear }: Framework): Flaw {
  return { reason: 'settings.flaw.unknownItems', params: { items: writeItems(codes), year: fiscalYear } };
}
