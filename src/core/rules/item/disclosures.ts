/** The disclosures as the sheet has them under the issues. */

import type { Framework, ItemCode } from '../../framework/framework.ts';
import { type OtherNumbering, otherNumbering } from '../../framework/otherNumbering.ts';
import type { ScoreSheet } from '../../reading/scoreSheet.ts';
import type { Statement } from '../../reading/statement.ts';

/** A cell with a disclosure's score, and the issue in whose table it stands, if any. */
export interface Disclosure extends Pick<Statement, 'issue' | 'place'> {
  readonly code: ItemCode;
}

export function disclosuresIn({ statements }: ScoreSheet): Disclosure[] {
  return statements.flatMap(({ subject, issue, place }) =>
    subject.kind === 'item' && subject.code.startsWith('o') ? [{ code: subject.code, issue, place }] : [],
  );
}

/** Another year's numbers among them, if there are enough to say so. */
export function numberingOf(cells: readonly Disclosure[], framework: Framework): OtherNumbering | null {
  const codes = new Map(framework.issues.map(({ id }) => [id, codesUnder(id, cells)]));
  return otherNumbering(framework, ({ id }) => codes.get(id) ?? []);
}

function codesUnder(id: number, cells: readonly Disclosure[]): ItemCode[] {
  return [...new Set(cells.filter(({ issue }) => issue === id).map(({ code }) => code))];
}
