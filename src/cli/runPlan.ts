import type { Answer } from '../addon/actions/answer.ts';
import type { ActionValue } from '../addon/actions/index.ts';
import type { Outcome } from '../core/outcome/outcome.ts';
import {
  type Counts,
  createDriveFolder,
  createHost,
  type LoadedBundle,
  saveWorkbook,
  type WorkbookModel,
} from '../host/index.ts';
import { InputError } from './inputError.ts';
import type { Options } from './options.ts';
import { assertWritable, workbookPath, writeOutput } from './outputFiles.ts';

/** What the command line prints with `--json`. */
export interface PlanReport extends Outcome {
  readonly files: { readonly workbook: string; readonly document: string };
  /** Calls that would have crossed to Google. */
  readonly calls: Counts;
}

export interface PlanRun {
  readonly report: PlanReport;
  readonly made: ActionValue<'makePlan'>;
}

/** Runs the bundle's own action on the workbook through the local host, and saves what came of it. */
export async function runPlan(
  bundle: LoadedBundle,
  workbook: WorkbookModel,
  file: string,
  options: Options,
): Promise<PlanRun> {
  assertWritable(options.out);
  const drive = createDriveFolder(options.out);
  const host = createHost({ bundle, workbook, drive, locale: options.language });
  const request = { language: options.language, agency: options.agency };
  const answer = host.call('runItaPlan', 'makePlan', request) as Answer<ActionValue<'makePlan'>>;
  if (!answer.ok) {
    if (answer.error.code === 'no-scores') throw new InputError('cli.error.no-scores', { file });
    throw new Error(answer.error.message);
  }
  const made = answer.value;
  const stored = drive.find('owner', made.document.id);
  const document = (stored && drive.locate(stored)) ?? made.document.url;
  const path = writeOutput(workbookPath(file, options.out), file, await saveWorkbook(workbook));
  return { made, report: { ...made.outcome, files: { workbook: path, document }, calls: host.counts } };
}
