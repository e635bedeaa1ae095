/** The items as the sheet has them under the issues. */

import type { Framework, ItemCode } from '../../framework/framework.ts';
import { type OtherNumbering, otherNumbering } from '../../framework/otherNumbering.ts';
import type { ScoreSheet } from '../../reading/scoreSheet.ts';
import type { Statement } from '../../reading/statement.ts';

/** A cell with an item's score, and the issue in whose table it stands, if any. */
export interface ItemCell extends Pick<Statement, 'issue' | 'place'> {
  readonly code: ItemCode;
}

export function disclosuresIn(sheet: ScoreSheet): ItemCell[] {
  return cellsOfItems(sheet).filter(({ code }) => code.startsWith('o'));
}

export function questionsIn(sheet: ScoreSheet): ItemCell[] {
  return cellsOfItems(sheet).filter(({ code }) => !code.startsWith('o'));
}

function cellsOfItems({ statements }: ScoreSheet): ItemCell[] {
  return statements.flatMap(({ subject, issue, place }) =>
    subject.kind === 'item' ? [{ code: subject.code, issue, place }] : [],
  );
}

/** Another year's numbers among them, if there are enough to say so. */
export function numberingOf(cells: readonly ItemCell[], framework: Framework): OtherNumbering | null {
  const codes = new Map(framework.issues.map(({ id }) => [id, codesUnder(id, cells)]));
  return otherNumbering(framework, ({ id }) => codes.get(id) ?? []);
}

function codesUnder(id: number, cells: readonly ItemCell[]): ItemCode[] {
  return [...new Set(cells.filter(({ issue }) => issue === id).map(({ code }) => code))];
}
