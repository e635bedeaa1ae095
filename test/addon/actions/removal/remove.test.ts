import { expect, test } from 'vitest';
import type { Host } from '../../../../src/host/node/index.ts';
import { hostOf, hostWith, reopened, run, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { copyOf } from '../../../support/copyOf.ts';
import { lookOf, tabNamesOf } from '../../../support/sheetView.ts';

const SCORES = 'องค์การบริหารส่วนตำบลหนองซอน\nปีงบประมาณ 2567\ni1\t98.00\ni2\t60.00\ne1\t92.00\no1\t100';
const before = hostWith({ ผล: SCORES, อื่น: 'ของเรา' });
const planned = copyOf(before);
const noteOf = (host: Host) => sheetNamed(host, 'ผล').cells.get('3,2') ?? { note: null };
noteOf(planned).note = 'หมายเหตุของเรา';
succeed(planned, 'makePlan');
succeed(planned, 'handOver', { to: 'อำเภอ' });

const EDITED = ['บทวิเคราะห์', 'มาตรการ', 'เอกสาร', 'การส่งมอบ', 'ตั้งค่า'];
const COMPUTED = ['คะแนน', 'สรุปผล', 'ผลตรวจสอบ', 'งานค้างของแผน ITA'];
const traces = ({ workbook }: Host) => [
  ...workbook.namedRanges.map(({ name }) => name),
  ...workbook.sheets.flatMap(({ metadata, rules, protection, cells }) => [
    ...metadata.map(({ key }) => key),
    ...rules.map(({ formula }) => formula),
    ...(protection ? ['protection'] : []),
    ...[...cells.values()].flatMap(({ note }) => (note?.includes('[แผน ITA]') ? [note] : [])),
  ]),
];

test('what nobody wrote goes, what somebody wrote stays and is theirs, and what is elsewhere is told', () => {
  const host = copyOf(planned);
  const { tabs } = succeed(host, 'removal');
  expect(tabs.filter(({ isWritten }) => isWritten).map(({ name }) => name)).toEqual(EDITED);
  const removed = succeed(host, 'remove');
  expect([...removed.gone].sort()).toEqual([...COMPUTED].sort());
  expect(removed.kept).toEqual(EDITED);
  expect(removed.documents).toEqual([expect.stringContaining('https://')]);
  expect(tabNamesOf(host.workbook)).toEqual(['ผล', 'อื่น', ...EDITED]);
  expect(traces(host)).toEqual([]);
  expect(host.drive.list()).toHaveLength(1);
});

test('with every tab that somebody agreed to the workbook is as it was before', () => {
  const host = copyOf(planned);
  succeed(host, 'remove', { tabs: EDITED });
  expect(traces(host)).toEqual([]);
  expect(noteOf(host).note).toBe('หมายเหตุของเรา');
  noteOf(host).note = null;
  expect(host.workbook.sheets.map(lookOf)).toEqual(before.workbook.sheets.map(lookOf));
});

test.each(['สรุปผล', 'ผลตรวจสอบ', 'คะแนน'])('words that somebody wrote on %s are asked about too', (tab) => {
  for (const key of ['40,1', '30,20']) {
    const host = copyOf(planned);
    const { cells } = sheetNamed(host, tab);
    const [like] = [...cells.values()];
    if (like) cells.set(key, { ...like, value: 'อย่าลืมแจ้งสภา', formula: null });
    expect(succeed(host, 'remove').kept).toContain(tab);
    expect([...sheetNamed(host, tab).cells.values()].map(({ value }) => value)).toContain('อย่าลืมแจ้งสภา');
  }
});

test('scores that are typed in on our tab are what people wrote', () => {
  const host = hostWith({ อื่น: 'ของเรา' });
  succeed(host, 'startEmpty');
  expect(succeed(host, 'remove').kept).toContain('คะแนน');
  expect(run(host, 'update')).toMatchObject({ ok: false });
});

test('a removal that was cut off is ended by the next, call by call', () => {
  const calm = copyOf(planned);
  calm.resetCounts();
  succeed(calm, 'remove', { tabs: EDITED });
  for (let nth = calm.log.indexOf('NamedRange.remove'); nth <= calm.log.length; nth += 20) {
    const host = copyOf(planned);
    host.faults.strikeCall(nth, 'killed');
    run(host, 'remove', { tabs: EDITED });
    host.faults.clear();
    succeed(host, 'remove', { tabs: EDITED });
    expect([tabNamesOf(host.workbook), traces(host)]).toEqual([['ผล', 'อื่น'], []]);
  }
});

test('where all tabs are ours an empty one takes their place', async () => {
  const host = hostWith({ คะแนน: '' });
  succeed(host, 'startEmpty');
  const only = hostOf(await reopened(host));
  only.workbook.sheets = only.workbook.sheets.filter(({ name }) => name !== 'คะแนน');
  only.workbook.activeSheet = sheetNamed(only, 'ตั้งค่า');
  const tabs = succeed(only, 'removal').tabs.map(({ name }) => name);
  succeed(only, 'remove', { tabs });
  expect(tabNamesOf(only.workbook)).toEqual(['ชีต1']);
});

test('in the menu, and nothing more by a second time', () => {
  const host = copyOf(planned);
  host.runMenuItem('menuRemove');
  const [alert] = host.ui.alerts;
  expect(alert?.prompt).toContain('มาตรการ');
  expect(alert?.prompt).toContain('https://');
  host.runMenuItem('menuRemove');
  expect(tabNamesOf(host.workbook)).toEqual(['ผล', 'อื่น', ...EDITED]);
});
