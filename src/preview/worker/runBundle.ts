import { memoryStore } from '../../host/drive/store.ts';
import { createDrive, createHost, type Host, type LoadedBundle } from '../../host/index.ts';
import type { Failure, Job, Ran, RunRequest } from '../protocol/job.ts';

/** Calls that may change the workbook: whatever does not say that it only looks, or shows something to the user. */
const WRITES =
  /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|DeveloperMetadata)\.(?!get|is|can|create\w*Finder|activate|toast)/;

/** Runs something of the add-on's in the bundle's own world, and tells what came of it; what it throws is told too. */
export function runBundle(
  { workbook, kept, sharing, user, language, request }: Job & { kind: 'run' },
  bundle: LoadedBundle,
): Ran {
  const files = new Map(kept.drive);
  const userProperties = new Map(kept.userProperties[user]);
  const drive = createDrive(memoryStore(files), undefined, kept.madeHere);
  const host = createHost({
    bundle,
    workbook,
    drive,
    user,
    userProperties,
    locale: language,
    sharing,
  });
  const outcome = attempt(host, request);
  const { id, activeRange } = workbook.activeSheet;
  const { alerts, toasts, sidebars, dialogs, menus } = host.ui;
  return {
    ...outcome,
    workbook: host.log.some((call) => WRITES.test(call)) ? workbook : null,
    properties: workbook.properties,
    sheet: id,
    cell: activeRange && { row: activeRange.row, column: activeRange.column },
    kept:
      isSame(files, kept.drive) && isSame(userProperties, kept.userProperties[user] ?? new Map())
        ? null
        : {
            drive: files,
            madeHere: drive.madeHere,
            userProperties: { ...kept.userProperties, [user]: userProperties },
          },
    menu: menus.at(-1) ?? null,
    shown: { alerts, toasts, sidebars, dialogs },
  };
}

/** The store gives a file that is written new bytes. */
const isSame = <T>(after: ReadonlyMap<string, T>, before: ReadonlyMap<string, T>): boolean =>
  after.size === before.size && [...after].every(([name, value]) => before.get(name) === value);

function attempt(host: Host, request: RunRequest): { value: unknown; error: Failure | null } {
  try {
    return { value: run(host, request) ?? null, error: null };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return { value: null, error: { name, message } };
  }
}

function run(host: Host, request: RunRequest): unknown {
  if (request.kind === 'call') return host.call(request.functionName, ...request.args);
  if (request.kind === 'menu') return host.runMenuItem(request.functionName);
  host.open('FULL');
  return null;
}
