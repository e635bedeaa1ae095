import type { Host, HostOptions } from '../../src/host/node/index.ts';
import { type ActionValue, sampleHost, succeed } from './addonHost.ts';
import { copyOf } from './copyOf.ts';

interface Planned {
  readonly host: Host;
  /** What making it answered. */
  readonly first: ActionValue<'makePlan'>;
}

let made: Promise<Planned> | undefined;

/** The shipped sample after its first plan. Its Drive is in memory. */
export async function plannedSample(options: Partial<HostOptions> = {}): Promise<Planned> {
  made ??= makeFirst();
  const { host, first } = await made;
  return { host: copyOf(host, options), first };
}

async function makeFirst(): Promise<Planned> {
  const host = await sampleHost();
  return { host, first: succeed(host, 'makePlan') };
}
