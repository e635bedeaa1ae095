import { action } from '../../door/action.ts';
import { isRefusal } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { type AppliedFix, fix, fixCells } from './cells.ts';

/** Changes a cell, only where it still holds `from`. */
export const applyFix = action({
  payload: fix,
  scopes: [SHEET],
  ifItFails: 'cells-unsure',
  run(asked) {
    const applied = fixCells([asked]);
    return isRefusal(applied) ? applied : (applied[0] as AppliedFix);
  },
});
