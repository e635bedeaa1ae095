import * as v from 'valibot';
import { action } from '../../door/action.ts';
import { isRefusal } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { enterValue } from '../../sheet/singleCell.ts';
import { fix, target } from './cells.ts';

/** Puts back what the cell held, only where it still holds `to`. */
export const undoFix = action({
  payload: { ...fix, before: v.union([v.string(), v.number(), v.boolean()]) },
  scopes: [SHEET],
  ifItFails: 'cells-unsure',
  run({ cell, to, before }) {
    const found = target(cell, to);
    if (isRefusal(found)) return found;
    enterValue(found.range, before);
    return null;
  },
});
