import { expect, test } from 'vitest';
import { readScores } from '../../../src/core/reading/readScores.ts';
import { tab } from '../../support/tabs.ts';

const NOTHING_ASKED = { agency: null, agencyAsked: false, fiscalYear: null, scoreColumns: [], source: null };
const TITLE = 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567';
const read = (first: string, second: string) =>
  readScores(
    [
      tab(
        [[TITLE], ['รหัส', first, second], ['i1', '8.80', '91.20'], ['i2', '11.20', '88.80'], ['i3', '4.00', '96.00']],
        'ผล',
      ),
    ],
    NOTHING_ASKED,
  );

test.each(['คะแนนเดิม', 'คะแนน สพฐ.', 'คะแนนรอบแรก'])(
  '%s is headed as scores too, but beside a column of an unknown kind it is asked about',
  (heading) => {
    expect(read(heading, 'ได้')).toMatchObject({ kind: 'question', question: { kind: 'score-column' } });
  },
);

test.each([
  'คะแนนกลุ่ม',
  'คะแนนอำเภอ',
  'จังหวัด',
  'ประเทศ',
  'คะแนนก่อนอุทธรณ์',
  'ร่างคะแนน',
  'คะแนนที่ควรได้',
  'คะแนนที่ขาด',
  'คะแนนหัก',
])('%s is known for somebody else’s or an earlier score, so that the other column is it', (heading) => {
  expect(read(heading, 'ได้')).toMatchObject({ kind: 'read', receipt: { scoreColumns: [{ name: 'ผล!C' }] } });
});

test.each(['คะแนน', 'คะแนนที่ได้', 'ผลคะแนน', 'คะแนน ITA', 'คะแนนหน่วยงาน', 'คะแนนเฉลี่ย (ร้อยละ)', 'คะแนน ปี 2567', 'Score'])(
  '%s is a heading of scores and of nothing else',
  (heading) => {
    const found = read('หมวด', heading);
    expect(found).toMatchObject({ kind: 'read', receipt: { scoreColumns: [{ name: 'ผล!C' }] } });
  },
);
