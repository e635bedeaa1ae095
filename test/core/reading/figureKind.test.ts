/** Tables and tabs that say their figures are something else than what the agency got. */

import { expect, test } from 'vitest';
import { figureKindIn } from '../../../src/core/reading/parse/figureKind.ts';
import { readScores } from '../../../src/core/reading/readScores.ts';
import type { Tab } from '../../../src/core/table/cell.ts';
import { tab } from '../../support/tabs.ts';

test.each([
  ['ค่าเฉลี่ยประเทศ', 'others'],
  ['ตารางที่ 1 ค่าเฉลี่ยระดับประเทศ', 'others'],
  ['ค่าเฉลี่ยของจังหวัดชัยนาท', 'others'],
  ['คะแนนเฉลี่ย อปท. ทั้งจังหวัด', 'others'],
  ['ข้อมูลเปรียบเทียบ อปท. ทั้งประเทศ', 'others'],
  ['National average', 'others'],
  ['เป้าหมาย', 'target'],
  ['ค่าเป้าหมายปี 2568', 'target'],
  ['Target', 'target'],
  ['ร่าง', 'draft'],
  ['ประเมินตนเอง', 'draft'],
  ['คะแนนก่อนอุทธรณ์', 'draft'],
  ['Draft scores', 'draft'],
  ['ปีก่อน', 'last-year'],
  ['ผลคะแนนปีที่แล้ว', 'last-year'],
  ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 องค์การบริหารส่วนตำบลหนองปลา อำเภอเมือง จังหวัดชัยนาท', null],
  ['คะแนนเฉลี่ยของเทศบาลตำบลบ้านกลาง จังหวัดลำพูน', null],
  ['ค่าเฉลี่ยรายข้อ', null],
  ['เปรียบเทียบคะแนนของหน่วยงานกับค่าเฉลี่ยประเทศ', null],
  ['ผลและเป้าหมาย', null],
  ['(ร่าง) แผนปฏิบัติการป้องกันการทุจริต', null],
  ['คะแนนเฉลี่ยระดับประเทศ 93.05 คะแนน', null],
  ['สรุปคะแนน', null],
  ['Sheet1', null],
])('%s says %s', (text, kind) => {
  expect(figureKindIn(text)).toBe(kind);
});

const ASKED = { agency: null, agencyAsked: false, fiscalYear: null, scoreColumns: [] as string[], source: null };
const TITLE = ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'];
const OURS = [91.2, 88.8, 96, 84.8, 90.4];
const THEIRS = [78, 82.5, 87, 71.5, 86];
const rows = (scores: readonly number[]) => [['รหัส', 'คะแนน'], ...scores.map((score, at) => [`i${at + 1}`, score])];

function read(tabs: readonly Tab[], asked: Partial<typeof ASKED> = {}) {
  const found = readScores(tabs, { ...ASKED, ...asked });
  if (found.kind !== 'read') return found.kind === 'question' ? found.question : found.kind;
  return found.sheet.statements.map(({ parsed }) => (parsed.kind === 'number' ? parsed.score / 100 : null));
}

test.each(['ค่าเฉลี่ยประเทศ', 'เป้าหมาย', 'ประเมินตนเอง', 'ร่าง', 'Draft', 'ปีก่อน'])(
  'a tab called %s is not read beside ours, whichever comes first',
  (name) => {
    const [theirs, own] = [tab([TITLE, ...rows(THEIRS)], name), tab([TITLE, ...rows(OURS)], 'Sheet2')];
    expect(read([theirs, own])).toEqual(OURS);
    expect(read([own, theirs])).toEqual(OURS);
  },
);

test('a draft that is all there is, is read', () => {
  expect(read([tab([TITLE, ...rows(OURS)], 'ร่าง')])).toEqual(OURS);
});

test.each(['ตารางที่ 1 ค่าเฉลี่ยระดับประเทศ', 'ค่าเฉลี่ยของจังหวัดชัยนาท', 'คะแนนก่อนอุทธรณ์', 'National average'])(
  'a table under the title %s is not read beside ours',
  (title) => {
    const one = tab([TITLE, [title], ...rows(THEIRS), [], ['ตารางที่ 2 คะแนนของหน่วยงาน'], ...rows(OURS)], 'ผล');
    expect(read([one])).toEqual(OURS);
  },
);

test('means of others alone are no result', () => {
  expect(read([tab([TITLE, ['ค่าเฉลี่ยของจังหวัดชัยนาท'], ...rows(THEIRS)], 'ผล')])).toBe('nothing');
});

test('tabs with other scores and names that say nothing are asked about, and the answer is taken', () => {
  const tabs = [tab([TITLE, ...rows(THEIRS)], 'Sheet1'), tab([TITLE, ...rows(OURS)], 'Sheet2')];
  expect(read(tabs)).toMatchObject({ kind: 'score-column', choices: [{ value: 'Sheet1!B' }, { value: 'Sheet2!B' }] });
  expect(read(tabs, { scoreColumns: ['Sheet2!B'] })).toEqual(OURS);
});

test('a copy with a slip is no other result: both scores are there to be compared', () => {
  const slip = OURS.map((score) => (score === 96 ? 69 : score));
  expect(read([tab([TITLE, ...rows(OURS)], 'Sheet1'), tab([TITLE, ...rows(slip)], 'Sheet2')])).toEqual([...OURS, 69]);
});

test('an old table in hidden rows is not read, which the receipt says; each row in doubt is asked for once', () => {
  const asked: number[] = [];
  const isRowHidden = (row: number) => {
    asked.push(row);
    return row >= 3 && row <= 7;
  };
  const one = { ...tab([TITLE, ...rows(THEIRS), ...rows(OURS)], 'ผล'), isRowHidden };
  const found = readScores([one], ASKED);
  expect(found.kind === 'read' && found.receipt.unread).toMatchObject([
    { why: 'hidden-rows', cells: [[{ row: 3 }, { row: 7 }]], items: ['i1', 'i2', 'i3', 'i4', 'i5'] },
  ]);
  expect(read([one])).toEqual(OURS);
  expect(new Set(asked).size).toBe(10);
});

test('no row is asked for where every figure stands once', () => {
  const isRowHidden = () => {
    throw new Error('asked');
  };
  expect(read([{ ...tab([TITLE, ...rows(OURS)], 'ผล'), isRowHidden }])).toEqual(OURS);
});
