/**
 * The stand-in for Google in a worker of a browser: one worker for one job. Where it is to run the add-on, the bundle stands
 * behind this script in the same file. A worker named `run` takes away everything beyond the language before the bundle's first statement.
 */

import type { Job, Outcome } from '../protocol/job.ts';
import { bareWorld } from './bareWorld.ts';
import { perform } from './perform.ts';

declare const self: {
  readonly name: string;
  postMessage(outcome: Outcome): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Job }) => void): void;
};

const post = self.postMessage.bind(self);

self.addEventListener('message', ({ data }) => {
  perform(data, post).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    post({ type: 'failed', error: { name, message } });
  });
});

if (self.name === 'run') bareWorld();
