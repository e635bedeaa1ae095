import * as v from 'valibot';
import type { Target } from '../../../core/access/access.ts';
import { type AccessChange, accessGiven } from '../../../core/handover/log.ts';
import { documentGiving, type Giving, type SharedWith, sheetGiving } from '../../access/give.ts';
import { action, type PayloadOf } from '../../door/action.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { begin, end } from '../../journal/journal.ts';
import type { OpenWorkbook } from '../../sheet/openWorkbook.ts';
import { type Reading, readWorkbook } from '../../workbook/readWorkbook.ts';
import { address, id } from './fields.ts';
import { appendLog, logRow, readLog, recorded, timestamp } from './handoverLog.ts';
import { settleHandover } from './settleHandover.ts';
import { tabsShown } from './shareState.ts';

/** As many as somebody can read through before agreeing. */
const MOST = 20;

/**
 * Exactly what the user was shown and agreed to: the addresses, and of the sheet all its tabs, of the document which one
 * and to do what.
 */
const payload = {
  addresses: v.pipe(v.array(address), v.minLength(1), v.maxLength(MOST)),
  sheet: v.nullable(v.strictObject({ tabs: v.pipe(v.array(v.string()), v.maxLength(300)) })),
  document: v.nullable(v.strictObject({ id, role: v.picklist(['reader', 'commenter']) })),
  email: v.boolean(),
};

export type ShareRequest = PayloadOf<typeof payload>;

export interface Shared {
  readonly results: readonly SharedWith[];
  /** False where access was given and the record of it could not be written. */
  readonly isRecorded: boolean;
}

/**
 * Gives the access that the user was shown and agreed to, and no other: where tabs were added or the document is another
 * one since, nothing is given. Whoever has access already keeps what he has. What was refused is not tried again.
 */
export const share = action({
  payload,
  scopes: ({ document }) => (document ? [SHEET, DOCUMENTS] : [SHEET]),
  ifItFails: 'access-unsure',
  run(request, context): Shared | Refusal {
    const reading = readWorkbook(context.language);
    const { workbook, settings } = reading;
    if (!isAsShown(reading, request)) return refuse('share-changed');
    settleHandover(workbook, context);
    const given = accessGiven(readLog(workbook));
    const addresses = [...new Set(request.addresses.map((address) => address.toLowerCase()))];
    const { sheet, document, email } = request;
    const givings: Partial<Record<Target, Giving>> = {
      ...(sheet && { sheet: sheetGiving(workbook.spreadsheet, addresses, given) }),
      ...(document && { document: documentGiving({ ...document, email }, addresses, given) }),
    };
    const changes = changesOf(givings);
    const url = document ? (settings.document?.url ?? null) : null;
    const keys = changes.length > 0 ? [begin(workbook, { kind: 'share', changes, url })] : [];
    const results = Object.values(givings).flatMap((giving) => giving.carryOut());
    return { results, isRecorded: record(workbook, changes, results, url, keys) };
  },
});

function isAsShown({ workbook, settings }: Reading, { sheet, document }: ShareRequest): boolean {
  const tabs = tabsShown(workbook).map(({ name }) => name);
  const sameTabs = sheet === null || JSON.stringify([...sheet.tabs].sort()) === JSON.stringify(tabs.sort());
  return sameTabs && (document === null || document.id === settings.document?.id);
}

/** What is about to be given, as it will be recorded. */
function changesOf(givings: Partial<Record<Target, Giving>>): AccessChange[] {
  const at = timestamp();
  return (Object.entries(givings) as [Target, Giving][]).flatMap(([target, { wanted, role, file }]) =>
    wanted.map((address) => ({ kind: 'given' as const, at, address, target, role, file })),
  );
}

/** On our own tab, so that a colleague sees it too and either can take it back. The note stays while it is not sure. */
function record(
  workbook: OpenWorkbook,
  changes: readonly AccessChange[],
  results: readonly SharedWith[],
  url: string | null,
  keys: readonly string[],
): boolean {
  const of = ({ address, target }: AccessChange) =>
    results.find((one) => one.address === address && one.target === target)?.result;
  const rows = changes.filter((change) => of(change) === 'given').map((entry) => logRow(entry, url));
  const isSure = !changes.some((change) => of(change) === 'unsure');
  return recorded(() => {
    appendLog(workbook, rows);
    if (isSure) end(workbook, keys);
  });
}
