import type { Host } from '../../src/host/node/index.ts';
import { docxOf, paragraphs } from '../addon/document/docx.ts';
import { type ActionName, type ActionValue, hostWith, succeed } from '../support/addonHost.ts';
import { copyOf } from '../support/copyOf.ts';

export type Start = 'bare' | 'empty' | 'checked' | 'planned' | 'own' | 'shared' | 'template';

/** A workbook before something goes wrong, and what is asked of the add-on then. */
export interface Scene {
  readonly action: ActionName;
  readonly start: Start;
  readonly payload?: (host: Host) => object;
  /** What is sent when the first try did not succeed, where that is something else. */
  readonly again?: (host: Host) => object;
  /** Of an action that may answer that it did not come about. */
  readonly isDone?: (value: unknown) => boolean;
}

const SCORES = `องค์การบริหารส่วนตำบลหนองซอน อำเภอเชียงยืน จังหวัดมหาสารคาม
ปีงบประมาณ พ.ศ. 2567
ข้อ\tคะแนน
i1\t98.00
i2\t60.00
i3\t84,10
e1\t92.00
o1\t100`;

const GUEST = 'officer@district.example';
const OWN = {
  issue: 1,
  title: 'มาตรการของเรา',
  steps: ['ขั้นแรก'],
  responsible: 'สำนักปลัด',
  start: null,
  end: null,
  items: ['i2'],
};
const LETTER = Buffer.from(docxOf(paragraphs('ของ {{ชื่อหน่วยงาน}}'))).toString('base64');

/** How far the work has come when something goes wrong; each is made once, and copied. */
const STARTS: Readonly<Record<Start, () => Host>> = {
  bare: () => hostWith({ ผล: SCORES, อื่น: 'ของเรา\t1' }),
  empty: () => hostWith({ อื่น: 'ของเรา\t1' }),
  checked: () => after('bare', 'update'),
  planned: () => after('bare', 'makePlan'),
  own: () => after('planned', 'addMeasure', OWN),
  shared: () => {
    const host = startOf('planned');
    succeed(host, 'share', shareOf(host));
    return host;
  },
  template: () => after('planned', 'makeTemplate'),
};

const made = new Map<Start, Host>();

export function startOf(start: Start): Host {
  const host = made.get(start) ?? STARTS[start]();
  made.set(start, host);
  return copyOf(host);
}

function after(start: Start, action: ActionName, payload: object = {}): Host {
  const host = startOf(start);
  succeed(host, action, payload);
  return host;
}

function shareOf(host: Host): object {
  const state = succeed(host, 'shareState');
  return {
    addresses: [GUEST],
    sheet: { tabs: state.tabs.map(({ name }) => name) },
    document: { id: state.document.id, role: 'reader' },
    email: false,
  };
}

const firstOf = (host: Host) => {
  const [measure] = succeed(host, 'state').scores?.plan.measures ?? [];
  if (!measure) throw new Error('There is no measure');
  return measure;
};
const isShared = (value: unknown): boolean => {
  const { results, isRecorded } = value as ActionValue<'share'>;
  return isRecorded && results.every(({ result }) => result === 'given');
};
const isTaken = (value: unknown): boolean => {
  const { result, isRecorded } = value as ActionValue<'unshare'>;
  return isRecorded && result === 'taken';
};

export const SCENES: readonly Scene[] = [
  { action: 'update', start: 'bare' },
  { action: 'update', start: 'planned' },
  { action: 'makePlan', start: 'bare' },
  { action: 'makePlan', start: 'planned', payload: () => ({ agency: { district: 'ใหม่' } }) },
  { action: 'makeFollowUp', start: 'planned' },
  { action: 'makeTemplate', start: 'planned' },
  { action: 'uploadTemplate', start: 'planned', payload: () => ({ name: 'ของเรา.docx', base64: LETTER }) },
  { action: 'useBuiltInTemplate', start: 'template' },
  { action: 'startEmpty', start: 'empty' },
  { action: 'startPasted', start: 'empty', payload: () => ({ text: 'ปีงบประมาณ 2567\ni1\t84.24\ni2\t61.00' }) },
  { action: 'startFromActiveTab', start: 'bare' },
  { action: 'saveSettings', start: 'bare', payload: () => ({ agency: { district: 'เมือง' } }) },
  {
    action: 'saveSettings',
    start: 'checked',
    payload: () => ({ agency: { district: 'เมือง' }, thresholds: { IIT: 90 } }),
  },
  { action: 'highlight', start: 'checked', payload: () => ({ on: false }) },
  { action: 'clear', start: 'checked' },
  { action: 'addMeasure', start: 'bare', payload: () => OWN },
  { action: 'addMeasure', start: 'planned', payload: () => OWN },
  {
    action: 'saveMeasure',
    start: 'own',
    payload: (host) => ({ id: firstOf(host).id, changes: { title: 'ชื่อใหม่', responsible: 'กองคลัง' }, seen: {} }),
  },
  { action: 'removeMeasure', start: 'own', payload: (host) => ({ id: firstOf(host).id, seen: {} }) },
  { action: 'share', start: 'planned', payload: shareOf, again: shareOf, isDone: isShared },
  { action: 'unshare', start: 'shared', payload: () => ({ address: GUEST, document: null }), isDone: isTaken },
  { action: 'handOver', start: 'planned', payload: () => ({ to: 'ท้องถิ่นอำเภอ' }) },
];

export const titleOf = ({ action, start }: Scene): string => `${action} (${start})`;
