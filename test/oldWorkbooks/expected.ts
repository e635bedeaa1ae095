/** What lies beside each old workbook: what its staff typed, gave and made, noted down while they did it. */

import type { UserId } from '../../src/host/index.ts';

export type Value = string | number | boolean;

export interface Expected {
  /** How the workbook is opened. */
  readonly locale: 'th' | 'en';
  readonly user: UserId;
  /** Staff's own tabs: every value on them stays. */
  readonly tabs: readonly string[];
  /** What staff typed on tabs of the add-on, or were told there: cells that stand together in one row. */
  readonly rows: readonly { readonly tab: string; readonly cells: readonly Value[] }[];
  /** What the next plan is, and what staff wrote that it shows; Thai documents have Thai digits. */
  readonly plan: { readonly making: string; readonly number: number; readonly shows: readonly string[] };
  /** Files in Drive that staff wrote in, by id: nobody writes over them. */
  readonly written: readonly string[];
  /** Access that the add-on gave; null is the workbook itself. */
  readonly access: readonly { readonly address: string; readonly document: string | null }[];
  /** The link of the template of the agency's own that is in use. */
  readonly template: string | null;
}
