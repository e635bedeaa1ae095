import type { ActionValue } from '../addon/actions/index.ts';
import type { Failure } from '../addon/door/answer.ts';
import type { PlanReport } from '../core/outcome/printedSchema.ts';
import { InputError } from '../files/inputError.ts';
import type { Note } from '../files/openBytes.ts';
import {
  createDriveFolder,
  createHost,
  type LoadedBundle,
  saveWorkbook,
  stagedStore,
  type WorkbookModel,
} from '../host/node/index.ts';
import { findLibreOffice, HOW_TO_INSTALL } from '../host/node/libreOffice.ts';
import { type Ask, askerOf } from './ask.ts';
import { Asked } from './asked.ts';
import type { Options } from './options.ts';
import { assertWritable, commit, workbookPath } from './outputFiles.ts';
import { readTemplate } from './templateFile.ts';

export interface PlanRun {
  readonly report: PlanReport;
  readonly made: ActionValue<'makePlan'>;
}

/** Runs the bundle's own actions on the workbook through the local host, and saves what came of it. */
export async function runPlan(
  bundle: LoadedBundle,
  workbook: WorkbookModel,
  file: string,
  options: Options,
  note?: Note,
): Promise<PlanRun> {
  assertWritable(options.out);
  if (options.pdf && !findLibreOffice()) throw new InputError('cli.error.no-office', { install: HOW_TO_INSTALL });
  // Nothing is on disk until all is made: a run that ends half-way has written nothing.
  const store = stagedStore(options.out);
  const drive = createDriveFolder(store);
  const host = createHost({ bundle, workbook, drive, locale: options.language });
  const ask = askerOf(host, options.language);
  const pathOf = ({ id, url }: { readonly id: string; readonly url: string }): string => {
    const stored = drive.find('owner', id);
    return (stored && drive.locate(stored)) ?? url;
  };

  if (options.template !== null) takeTemplate(ask, options.template, file, options);
  const { agency, monitoring, scoreColumns } = options;
  const made = ask(
    'makePlan',
    {
      agency,
      ...(scoreColumns.length > 0 ? { scoreColumns: [...scoreColumns] } : {}),
      ...(monitoring ? { monitoring } : {}),
    },
    unusable(file),
  );
  let pdf: ActionValue<'makePdf'> | null = null;
  let followUp: ActionValue<'makeFollowUp'> | null = null;
  let path = '';
  try {
    if (options.report) followUp = ask('makeFollowUp', {});
    if (options.pdf) pdf = ask('makePdf', {});
  } finally {
    // The plan is made by then: whatever else fails, the workbook says where it is.
    const bytes = await saveWorkbook(workbook);
    path = workbookPath(file, options.out, bytes);
    commit(store, { path, bytes });
    for (const { name, under } of store.asides) note?.('cli.note.list-set-aside', { name, under });
  }
  const files = {
    workbook: path,
    document: pathOf(made.document),
    ...(pdf ? { pdf: pathOf(pdf.document) } : {}),
    ...(followUp ? { report: pathOf(followUp.document) } : {}),
  };
  return { made, report: { ...made.outcome, files, calls: host.counts } };
}

/** Nothing may be written before it is known that the input can be used: the scores are looked at first. */
function takeTemplate(ask: Ask, template: string, file: string, { agency, scoreColumns }: Options): void {
  const { name, base64 } = readTemplate(template);
  ask('check', { agency, scoreColumns: [...scoreColumns] }, unusable(file));
  ask(
    'uploadTemplate',
    { name, base64 },
    ({ message }) => new InputError('cli.error.template', { file: template, problems: inOneLine(message) }),
  );
}

const unusable =
  (file: string) =>
  ({ code, message, question }: Failure): Error | null => {
    if (question) return new Asked({ ...question, message: inOneLine(message) });
    if (code === 'no-scores') return new InputError('cli.error.no-scores', { file, words: inOneLine(message) });
    return code.startsWith('template') ? new InputError('cli.error.refused', { words: inOneLine(message) }) : null;
  };

function inOneLine(words: string): string {
  return words.replace(/\s*\n•?\s*/g, ' · ');
}
