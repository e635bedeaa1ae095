/** A session of somebody who tries every action of the add-on on a workbook. */

import type { Host } from '../../src/host/index.ts';
import { docxOf, paragraphs } from '../addon/document/docx.ts';
import { type ActionName, run, succeed } from '../support/addonHost.ts';
import type { Expected } from './expected.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the actions answer is compared with what staff typed, not with types.
type Value = any;

interface Session {
  readonly host: Host;
  readonly expected: Expected;
  /** What the actions of this session answered so far. */
  readonly values: Partial<Record<ActionName, Value>>;
}

interface Step {
  /** What is sent; null where the workbook gives nothing to send. */
  readonly payload?: (session: Session) => object | null;
  /** Codes with which this workbook is answered instead. */
  readonly refused?: (session: Session) => readonly string[];
  readonly before?: (session: Session) => unknown;
  /** Puts back what was only tried. */
  readonly after?: (session: Session) => unknown;
  /** Whether the next step puts back what it changed. */
  readonly isUndoneNext?: boolean;
}

const GUEST = 'guest@province.example';
const LETTER = Buffer.from(docxOf(paragraphs('ของ {{ชื่อหน่วยงาน}}'))).toString('base64');
const TRIED = { issue: 1, steps: ['ลอง'], responsible: null, start: null, end: null, items: [] };
const PASTED = 'ปีงบประมาณ 2567\ni1\t84.24\ni2\t61.00';

const scoresOf = ({ values }: Session): Value => values.state.scores;
const fixesOf = (session: Session): Value[] =>
  scoresOf(session).findings.flatMap(({ fix }: Value) => (fix ? [{ cell: fix.cell, from: fix.from, to: fix.to }] : []));

/** A new action has no entry here, and nothing compiles until it has one. */
export const STEPS: { readonly [A in ActionName]: Step } = {
  state: {},
  check: {},
  glance: {},
  checkTemplate: { refused: ({ expected }) => (expected.template === null ? ['no-template'] : []) },
  jump: { payload: ({ host }) => ({ cell: `'${host.workbook.activeSheet.name}'!B2` }) },
  highlight: { payload: (session) => ({ on: scoresOf(session).highlight.on }) },
  saveSettings: { payload: sameThreshold },
  acceptMeasures: {
    payload: ({ host }) => {
      const { measures = [] } = succeed(host, 'state').scores?.plan ?? {};
      const ids = measures.flatMap(({ id, cell }) => (cell === null ? [id] : []));
      return ids.length > 0 ? { ids } : null;
    },
  },
  update: {},
  makePlan: {},
  makeFollowUp: {},
  // LibreOffice makes PDFs here; what becomes of the list of documents without one is the same for every workbook.
  makePdf: {
    before: ({ host }) => host.faults.failOn('Drive.Files.export', { when: 'before' }),
    refused: () => ['pdf'],
  },
  addMeasure: { payload: () => ({ ...TRIED, title: 'ลองเพิ่ม' }) },
  saveMeasure: { payload: ({ values }) => ({ id: values.addMeasure.id, changes: { title: 'ลองแก้' }, seen: {} }) },
  // The active tab is a user's, or ours already: then nothing is left to take.
  adoptTab: { refused: ({ host }) => (isOurs(host.workbook) ? [] : ['no-look-alike']) },
  removeMeasure: { payload: ({ values }) => ({ id: values.addMeasure.id, seen: {} }) },
  applyFix: { payload: (session) => fixesOf(session)[0] ?? null, isUndoneNext: true },
  undoFix: { payload: ({ values }) => values.applyFix ?? null },
  applySafeFixes: {
    payload: (session) => (fixesOf(session).length > 0 ? { fixes: fixesOf(session).slice(0, 1) } : null),
    after: ({ values, host }) => succeed(host, 'undoFix', values.applySafeFixes[0]),
  },
  shareState: {},
  share: {
    payload: ({ values }) => ({
      addresses: [GUEST],
      sheet: { tabs: values.shareState.tabs.map(({ name }: Value) => name) },
      document: null,
      email: false,
    }),
  },
  unshare: { payload: () => ({ address: GUEST, document: null }) },
  handOver: { payload: () => ({ to: 'ผู้รับที่ลอง' }) },
  makeTemplate: {},
  uploadTemplate: { payload: () => ({ name: 'ลอง.docx', base64: LETTER }) },
  useTemplate: { payload: ({ values }) => ({ link: values.makeTemplate.url }) },
  useBuiltInTemplate: {
    after: ({ host, expected }) => expected.template && succeed(host, 'useTemplate', { link: expected.template }),
  },
  startEmpty: {},
  startFromActiveTab: { before: lookAtSource },
  startPasted: { payload: () => ({ text: PASTED }) },
  clear: {},
  restoreHeadings: {},
  removal: {},
  // Where somebody wrote, the tab stays, and is ours again as soon as somebody says so.
  remove: { after: takeAgain },
};

function isOurs({ activeSheet, namedRanges }: Session['host']['workbook']): boolean {
  return namedRanges.some(({ name, sheet }) => sheet === activeSheet && name.startsWith('ITA_PLAN_'));
}

/** What is only looked at. */
const FIRST: readonly ActionName[] = ['state', 'check', 'glance', 'checkTemplate', 'jump'];

/** Whatever somebody does first with an old workbook is the first to meet its tabs: each of these once is that. */
const BLOCKS: readonly (readonly ActionName[])[] = [
  ['acceptMeasures'],
  ['update'],
  ['makePlan', 'makeFollowUp', 'makePdf'],
  ['addMeasure', 'saveMeasure', 'removeMeasure'],
  ['applyFix', 'undoFix', 'applySafeFixes'],
  ['shareState', 'share', 'unshare'],
  ['handOver'],
  ['makeTemplate', 'uploadTemplate', 'useTemplate', 'useBuiltInTemplate'],
  ['highlight', 'saveSettings'],
  ['restoreHeadings', 'adoptTab'],
];

/** After these the scores are others. */
const LAST: readonly ActionName[] = ['startEmpty', 'startFromActiveTab', 'startPasted', 'clear', 'removal', 'remove'];

/** The threshold as it is: where staff set one it is theirs, else none. */
function sameThreshold(session: Session): object {
  const { instrument, value, standard } = scoresOf(session).thresholds[0];
  return { thresholds: { [instrument]: value === standard ? null : value } };
}

function takeAgain({ host, values }: Session): void {
  for (const name of values.remove.kept) {
    const sheet = host.workbook.sheets.find((one) => one.name === name);
    if (sheet) host.workbook.activeSheet = sheet;
    run(host, 'adoptTab');
  }
}

function lookAtSource({ host, values }: Session): void {
  const source = values.state.tabs.find(({ isSource }: Value) => isSource);
  const sheet = host.workbook.sheets.find(({ name }) => name === source.name);
  if (sheet) host.workbook.activeSheet = sheet;
}

export interface Tried {
  readonly values: Session['values'];
  /** The plan as it was made. */
  readonly plan: Uint8Array;
  /** Actions that were sent. */
  readonly sent: readonly ActionName[];
  /** An answer that is not as it should be, or what was lost, with the action after which it was. */
  readonly problems: readonly string[];
}

/** Tries every action, those of one block after those that only look, and asks after each what is lost. */
export function tryEveryAction(
  host: Host,
  expected: Expected,
  firstBlock: number,
  lost: () => readonly string[],
): Tried {
  const session: Session = { host, expected, values: {} };
  const sent: ActionName[] = [];
  const problems: string[] = [];
  const missed = new Set<string>();
  let plan: Uint8Array = new Uint8Array();
  for (const action of inOrder(firstBlock)) {
    const { payload = () => ({}), refused = () => [], before, after, isUndoneNext } = STEPS[action];
    before?.(session);
    const request = payload(session);
    if (request === null) continue;
    sent.push(action);
    const answer = run(host, action, request);
    if (answer.ok) session.values[action] = answer.value;
    const codes = refused(session);
    const isExpected = answer.ok ? codes.length === 0 : codes.includes(answer.error.code);
    if (!isExpected) problems.push(`${action}: ${JSON.stringify(answer).slice(0, 300)}`);
    if (answer.ok) after?.(session);
    if (action === 'makePlan') plan = bytesOf(host, session.values.makePlan?.document.id);
    const newly = isUndoneNext ? [] : lost().filter((what) => !missed.has(what));
    for (const what of newly) missed.add(what);
    problems.push(...newly.map((what) => `${action}: ${what}`));
  }
  return { values: session.values, plan, sent, problems };
}

function inOrder(firstBlock: number): readonly ActionName[] {
  const first = firstBlock % BLOCKS.length;
  return [...FIRST, ...[...BLOCKS.slice(first), ...BLOCKS.slice(0, first)].flat(), ...LAST];
}

function bytesOf({ drive }: Host, id: string | undefined): Uint8Array {
  const file = drive.list().find((candidate) => candidate.id === id);
  return file ? drive.read(file) : new Uint8Array();
}
