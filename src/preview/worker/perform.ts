import { InputError } from '../../files/inputError.ts';
import { openBytes } from '../../files/openBytes.ts';
import { saveWorkbook } from '../../host/index.ts';
import { arrivedWorkbook, sendWorkbook } from '../../host/workbook/travel.ts';
import type { Job, Opened, Outcome } from '../protocol/job.ts';
import { bundleHere } from './bundleHere.ts';
import { runBundle } from './runBundle.ts';

/** Does a job and posts how it came out. */
export async function perform(job: Job, post: (outcome: Outcome) => void): Promise<void> {
  if (job.kind === 'open') return open(job, post);
  const workbook = arrivedWorkbook(job.workbook);
  if (job.kind === 'save') return post({ type: 'done', result: await saveWorkbook(workbook) });
  const result = runBundle({ ...job, workbook }, bundleHere(job.bundle));
  sendWorkbook(workbook, () => post({ type: 'done', result }));
}

async function open({ file, bytes }: Job & { kind: 'open' }, post: (outcome: Outcome) => void): Promise<void> {
  const notes: { key: string; params: Opened['notes'][number]['params'] }[] = [];
  try {
    const workbook = await openBytes(file, bytes, (key, params) => notes.push({ key, params }));
    sendWorkbook(workbook, () => post({ type: 'done', result: { workbook, notes } }));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { name, message, key, params } = error;
    post({ type: 'failed', error: { name, message, input: { key, params } } });
  }
}
