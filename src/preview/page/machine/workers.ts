import { sendWorkbook } from '../../../host/workbook/travel.ts';
import type { Failure, Job, JobKind, Outcome, Results } from '../../protocol/job.ts';
import type { Built } from './built.ts';

/** A job that did not come out. */
export class JobFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = failure.name;
    this.failure = failure;
  }
}

/** The user ended a job: nothing came of it. */
export class Ended extends Error {
  override readonly name = 'Ended';
}

/**
 * Does each job in a worker of its own, which is ended when the job is done. Only one that runs the add-on gets the add-on's
 * scripts: to read through them takes longer than to open or save most files.
 */
export class Workers {
  readonly #withAddOn: string;
  readonly #without: string;
  readonly #running = new Map<Worker, (error: Error) => void>();
  /** Started before it is needed: what it runs is large. */
  #spare: Worker | null = null;

  constructor({ standIn, scripts }: Pick<Built, 'standIn' | 'scripts'>) {
    const address = (...texts: string[]) =>
      URL.createObjectURL(new Blob([texts.join('\n;\n')], { type: 'text/javascript' }));
    this.#withAddOn = address(standIn, scripts);
    this.#without = address(standIn);
  }

  /** `unseen`: nobody waits for it, so nobody ends it. */
  do<K extends JobKind>(job: Job & { readonly kind: K }, { unseen = false } = {}): Promise<Results[K]> {
    return new Promise<Results[K]>((resolve, reject) => {
      const worker = this.#take(job.kind);
      const end = () => {
        this.#running.delete(worker);
        worker.terminate();
      };
      if (!unseen) this.#running.set(worker, reject);
      worker.onmessage = ({ data }: MessageEvent<Outcome>) => {
        end();
        if (data.type === 'done') resolve(data.result as Results[K]);
        else reject(new JobFailed(data.error));
      };
      worker.onerror = ({ message }) => {
        end();
        reject(new JobFailed({ name: 'Error', message }));
      };
      if ('workbook' in job) sendWorkbook(job.workbook, () => worker.postMessage(job));
      else worker.postMessage(job);
    });
  }

  /** Ends every job that somebody waits for. */
  endAll(): void {
    for (const [worker, reject] of this.#running) {
      worker.terminate();
      reject(new Ended());
    }
    this.#running.clear();
  }

  #take(kind: JobKind): Worker {
    if (kind !== 'run') return this.#start(kind);
    const worker = this.#spare ?? this.#start(kind);
    this.#spare = null;
    // Not at once, or it would take the processor from the one that has something to do.
    setTimeout(() => {
      this.#spare ??= this.#start('run');
    }, 1000);
    return worker;
  }

  #start = (name: JobKind): Worker => new Worker(name === 'run' ? this.#withAddOn : this.#without, { name });
}
