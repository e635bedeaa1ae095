import * as v from 'valibot';
import { action } from '../../door/action.ts';
import { refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { rangeAt } from '../../sheet/rangeAt.ts';

/** Takes the user to a cell. */
export const jump = action({
  payload: { cell: v.pipe(v.string(), v.maxLength(300)) },
  scopes: [SHEET],
  ifItFails: null,
  run({ cell }) {
    const range = rangeAt(cell);
    if (!range) return refuse('no-place', { cell });
    range.activate();
    return null;
  },
});
