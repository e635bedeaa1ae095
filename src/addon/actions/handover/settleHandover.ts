import type { Person } from '../../../core/access/access.ts';
import { type AccessChange, accessGiven } from '../../../core/handover/log.ts';
import type { HandOverIntent, Intent, ShareIntent } from '../../../core/journal/intent.ts';
import { message } from '../../../core/messages/catalogue.ts';
import { intentWords } from '../../../core/tabs/journal/journalTab.ts';
import { documentPeople } from '../../access/documentAccess.ts';
import { sheetPeople } from '../../access/sheetAccess.ts';
import type { Context } from '../../door/action.ts';
import { end, readJournal } from '../../journal/journal.ts';
import type { OpenWorkbook } from '../../sheet/openWorkbook.ts';
import { appendLog, logRow, readRecord } from './handoverLog.ts';

type Outcome = 'finished' | 'undone' | 'hidden';

/**
 * Sees to what earlier runs began to share or to hand over: access that was given is recorded, what did not come about is
 * struck out. Gives what it found done. Where this user is not told who has access the note stays, and the access counts as given.
 */
export function settleHandover(
  workbook: OpenWorkbook,
  { language, tell }: Pick<Context, 'language' | 'tell'>,
): readonly Intent[] {
  const finished: Intent[] = [];
  for (const intent of readJournal(workbook)) {
    const outcome = settled(workbook, intent);
    if (outcome === null) continue;
    if (outcome === 'finished') finished.push(intent);
    if (outcome !== 'hidden') end(workbook, [intent.key]);
    tell(message(language, `journal.told.${outcome}`, { what: intentWords(intent, language) }));
  }
  return finished;
}

function settled(workbook: OpenWorkbook, intent: Intent): Outcome | null {
  if (intent.kind === 'share') return settledShare(workbook, intent);
  return intent.kind === 'hand-over' ? settledHandOver(workbook, intent) : null;
}

function settledShare(workbook: OpenWorkbook, { changes, url }: ShareIntent): Outcome {
  const people = new Map([...new Set(changes.map(({ file }) => file))].map((file) => [file, peopleOf(workbook, file)]));
  if ([...people.values()].includes(null)) return 'hidden';
  const known = accessGiven(readRecord(workbook));
  const stands = ({ file, address, role }: AccessChange) =>
    people.get(file)?.some((person) => person.address === address && person.role === role) === true;
  const isKnown = ({ file, address }: AccessChange) =>
    known.some((one) => one.file === file && one.address === address);
  const given = changes.filter(stands);
  appendLog(
    workbook,
    given.filter((change) => !isKnown(change)).map((entry) => logRow(entry, url)),
  );
  return given.length > 0 ? 'finished' : 'undone';
}

/** Null where nobody tells this user. */
function peopleOf({ spreadsheet }: OpenWorkbook, file: string): readonly Person[] | null {
  if (file === spreadsheet.getId()) return sheetPeople(spreadsheet);
  const found = documentPeople(file);
  return found.state === 'open' ? found.people : null;
}

function settledHandOver(workbook: OpenWorkbook, { to, entryAt }: HandOverIntent): Outcome {
  const isRecorded = readRecord(workbook).some(
    (entry) => entry.kind === 'handed-over' && entry.to === to && entry.at === entryAt,
  );
  return isRecorded ? 'finished' : 'undone';
}
