import { readFileSync } from 'node:fs';
import { GAS_FOLDER } from '../../build/build.ts';
import type { ActionName, ActionValue } from '../../src/addon/actions/index.ts';
import type { Answer } from '../../src/addon/door/answer.ts';
import {
  createHost,
  type Host,
  type HostOptions,
  loadBundle,
  openWorkbook,
  type Sheet,
  saveWorkbook,
  type WorkbookModel,
  workbookFromRows,
} from '../../src/host/node/index.ts';
import { copied } from './copied.ts';

export type { ActionName, ActionValue, Answer };

export const bundle = loadBundle(GAS_FOLDER);
export const SAMPLE = 'samples/nongson-2567.xlsx';

export function hostOf(workbook: WorkbookModel, options: Partial<HostOptions> = {}): Host {
  return createHost({ bundle, workbook, ...options });
}

let sample: Promise<WorkbookModel> | undefined;

/** The shipped sample as somebody opens it: read once, and a copy for each. */
export async function sampleHost(options: Partial<HostOptions> = {}): Promise<Host> {
  sample ??= openWorkbook(readFileSync(SAMPLE));
  return hostOf(copied(await sample), options);
}

/** A workbook of text tabs, a line a row. */
export function hostWith(tabs: Readonly<Record<string, string>>, options: Partial<HostOptions> = {}): Host {
  const sheets = Object.entries(tabs).map(([name, text]) => ({
    name,
    rows: text.split('\n').map((line) => line.split('\t')),
  }));
  return hostOf(workbookFromRows(sheets), options);
}

export function run<A extends ActionName>(host: Host, action: A, payload: unknown = {}): Answer<ActionValue<A>> {
  return host.call('runItaPlan', action, payload) as Answer<ActionValue<A>>;
}

/** The value of an action that is known to succeed. */
export function succeed<A extends ActionName>(host: Host, action: A, payload: unknown = {}): ActionValue<A> {
  const answer = run(host, action, payload);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

export function sheetNamed({ workbook }: Host, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no tab ${name}`);
  return sheet;
}

/** Saved to .xlsx and opened again, as when a file goes from one person to the next. */
export async function reopened(host: Host): Promise<WorkbookModel> {
  return openWorkbook(await saveWorkbook(host.workbook));
}
