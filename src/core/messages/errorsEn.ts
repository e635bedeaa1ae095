import type { errorsTh } from './errorsTh.ts';

/** What goes wrong and what to do about it, in English: the same keys and `{name}`s as in Thai. */
export const errorsEn: Readonly<Record<keyof typeof errorsTh, string>> = {
  'error.title': 'That did not work',
  'error.no-scores':
    'No ITA scores were found in this spreadsheet. It needs item codes such as i1, e1, o1 with the score in the next cell to the right.',
  'error.no-scores-in-tab':
    'No ITA scores were found on the tab “{tab}”. Open the tab with item codes such as i1, e1, o1 and try again. Nothing has changed.',
  'error.no-scores-in-text':
    'No ITA scores were found in the pasted text. It needs item codes such as i1, e1, o1 and their scores. Your text is still here; change it and try again.',
  'error.no-tab':
    'There is no tab “{tab}” any more; it may have been deleted or renamed. Nothing has changed. Check again, then choose once more.',
  'error.no-place':
    'The cell {cell} is gone; its tab may have been deleted or renamed. Nothing has changed. Check again.',
  'error.no-measure':
    'This measure is gone; somebody may have deleted it from the tab. Nothing has changed. Check again.',
  'error.no-table':
    'The heading of the table on the tab “{tab}” cannot be read. Put the column heading for the measure back and try again. Nothing has changed.',
  'error.cell-changed':
    'The cell {cell} has changed: it should hold “{expected}” but holds “{found}”. Nothing was changed. Check again to see the latest.',
  'error.cell-formula':
    'The cell {cell} is a formula, so nothing was changed. Correct the cell that the formula reads.',
  'error.permission':
    'ITA Plan may not use this spreadsheet yet. Nothing has changed. Open the link, tick every box, then try again.',
  'error.permission.document':
    'ITA Plan may not make documents in your Google Drive yet (it would see only the files it made). Nothing has changed. Open the link, tick every box, then try again.',
  'error.busy':
    'Somebody else is using ITA Plan on this spreadsheet. Wait a moment and try again. Nothing has changed.',
  'error.template': 'The template has {count} places to mend. Nothing was made.\n{problems}',
  'error.service': 'Google did not do what was asked. {kept} Try again; if it keeps failing, tell your administrator.',
  'error.kept.nothing-written': 'Nothing was written.',
  'error.kept.sheet-safe': 'Your own tabs are unchanged; the tabs of ITA Plan may be only partly up to date.',
  'error.kept.cells-unsure':
    'The former value was put back if possible; please look at the cell. All other cells are unchanged.',
  'error.kept.plan-unsure': 'This measure may be only partly saved. The other measures and the scores are unchanged.',
  'error.kept.marks-unsure': 'Colours and notes may be only partly changed. The scores are unchanged.',
  'error.unknown-action': 'Unknown action {action}',
  'error.bad-payload': 'The data sent is not valid: {detail}',
};
