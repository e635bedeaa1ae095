import type { Blow } from '../../src/host/faults.ts';
import type { Host } from '../../src/host/node/index.ts';
import { run } from '../support/addonHost.ts';
import { copyOf } from '../support/copyOf.ts';
import { type Scene, startOf } from './scenes.ts';
import { differences, type Snapshot, snapshotOf } from './snapshot.ts';

/** Calls that change something. */
export const CHANGES =
  /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|DeveloperMetadata)\.(?!get|is|can|create\w*Finder|activate|toast)|^Drive\.\w+\.(create|update|remove)/;

/** A scene as it goes when nothing goes wrong, and what was learnt of it so far. */
export interface Calm {
  readonly scene: Scene;
  readonly host: Host;
  readonly payload: object;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** The service calls of the run, in their order. */
  readonly calls: readonly string[];
  /** How the workbook and Drive stood just before some of them, by the call's number from 1. */
  readonly standing: ReadonlyMap<number, Host>;
  /** What comes of asking again, by how things stood. */
  readonly known: Map<string, readonly string[]>;
}

/** A run in which nothing goes wrong, looked at each time that something has changed. */
export function calm(scene: Scene): Calm {
  const host = startOf(scene.start);
  const payload = scene.payload?.(copyOf(host)) ?? {};
  const before = snapshotOf(host);
  const tried = copyOf(host);
  const calls: string[] = [];
  const standing = new Map<number, Host>();
  tried.faults.watch((call) => {
    if (CHANGES.test(calls[calls.length - 1] ?? '')) standing.set(calls.length + 1, copyOf(tried));
    calls.push(call);
  });
  const answer = run(tried, scene.action, payload);
  if (!answer.ok) throw new Error(`${scene.action}: ${answer.error.message}`);
  return { scene, host, payload, before, after: snapshotOf(tried), calls, standing, known: new Map() };
}

/** What is wrong when the run is ended just before a call: nobody gets an answer, and whoever waited asks again. */
export function killed(one: Calm, nth: number): readonly string[] {
  const host = one.standing.get(nth);
  return host ? [...untouched(one, snapshotOf(host)), ...again(one, host)] : [];
}

const NOTHING_CHANGED = 'ยังไม่มีสิ่งใดเปลี่ยนแปลง';

/** What is wrong when a call fails and the run goes on to its answer; whoever is refused asks again. */
export function failed(one: Calm, nth: number, how: Exclude<Blow, 'killed'>): readonly string[] {
  const host = copyOf(one.host);
  host.faults.strikeCall(nth, how);
  const answer = run(host, one.scene.action, one.payload);
  host.faults.clear();
  const then = snapshotOf(host);
  const isDone = answer.ok && (one.scene.isDone?.(answer.value) ?? true);
  // What was done in part and told is not done twice; the order of its records is then another.
  if (answer.ok && !isDone) return [...untouched(one, then), ...peopleAfter(one, host)];
  if (isDone) return [...untouched(one, then), ...endsAs(one, then, ['tabs', 'drive', 'people'])];
  const isFalse = !answer.ok && answer.error.message.includes(NOTHING_CHANGED);
  const changed = isFalse ? differences(one.before, then, ['tabs', 'drive', 'people']) : [];
  return [...untouched(one, then), ...changed.map((line) => `said untouched: ${line}`), ...again(one, host)];
}

function peopleAfter(one: Calm, host: Host): readonly string[] {
  run(host, one.scene.action, one.scene.again?.(host) ?? one.payload);
  return endsAs(one, snapshotOf(host), ['people', 'drive']);
}

function again(one: Calm, host: Host): readonly string[] {
  const then = snapshotOf(host);
  if (endsAs(one, then, ALL).length === 0) return [];
  const key = JSON.stringify(then);
  const known = one.known.get(key);
  if (known) return known;
  const answer = run(host, one.scene.action, one.scene.again?.(host) ?? one.payload);
  const refused = answer.ok ? [] : [`again: ${answer.error.code} ${answer.error.message.slice(0, 80)}`];
  // Looks that the answer did not wait for are made up for by whatever writes next.
  if (endsAs(one, snapshotOf(host), ['looks', 'marks']).length > 0) run(host, 'restoreHeadings');
  const problems = [...refused, ...endsAs(one, snapshotOf(host), ALL)];
  one.known.set(key, problems);
  return problems;
}

const ALL = ['tabs', 'looks', 'marks', 'drive', 'people'] as const;

function endsAs({ after }: Calm, end: Snapshot, parts: readonly (keyof Snapshot)[]): string[] {
  return differences(after, end, parts).map((line) => `ends otherwise: ${line}`);
}

/** The user's own tabs, but for our notes and for what the action itself is to change there. */
function untouched({ scene, before, after }: Calm, then: Snapshot): string[] {
  return ['ผล', 'อื่น'].flatMap((tab) => {
    const now = JSON.stringify(then.values[tab]);
    return [before, after].some((one) => JSON.stringify(one.values[tab]) === now)
      ? []
      : [`${scene.action}: the user's cells of ${tab} are neither as they were nor as they should be`];
  });
}
