/** The names by which a sheet calls what a framework knows, made comparable once for all the cells of a workbook. */

import type { Framework } from '../framework/framework.ts';
import { comparable } from '../text/normalise.ts';

interface Names {
  /** Every wording of an indicator's name. */
  readonly indicators: ReadonlyMap<string, number>;
  readonly issues: readonly { readonly id: number; readonly name: string }[];
}

const known = new WeakMap<Framework, Names>();

export function namesIn(framework: Framework): Names {
  const names = known.get(framework) ?? {
    indicators: new Map(
      framework.indicators.flatMap(({ id, name, aliases }) =>
        [name.th, name.en, ...aliases].map((wording) => [comparable(wording), id] as const),
      ),
    ),
    issues: framework.issues.map(({ id, name }) => ({ id, name: comparable(name.th) })),
  };
  known.set(framework, names);
  return names;
}
