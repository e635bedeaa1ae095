import * as v from 'valibot';
import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { fix, fixCells } from './cells.ts';

/** Changes several cells, all of them or none. */
export const applySafeFixes = action({
  payload: { fixes: v.pipe(v.array(v.strictObject(fix)), v.minLength(1), v.maxLength(500)) },
  scopes: [SHEET],
  ifItFails: 'cells-unsure',
  run: ({ fixes }) => fixCells(fixes),
});
