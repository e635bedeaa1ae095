import { describe, expect, test } from 'vitest';
import { readOwnBank } from '../../../src/core/measures/ownBank.ts';
import { analysisOf } from '../../support/checking.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { tabOf } from '../../support/tabs.ts';

const HEADING = 'ประเด็นที่\tมาตรการ/โครงการ/กิจกรรม\tขั้นตอน/วิธีปฏิบัติ\tผู้รับผิดชอบ\tข้อที่ปรับปรุง\tตัวชี้วัดความสำเร็จ';
const bank = (...rows: string[]) => tabOf([HEADING, ...rows].join('\n'), 'คลังมาตรการ ของเรา');
const scores = (others: Readonly<Record<string, number>>) => itemTab(itemScores(10_000, others));

describe('the agency’s own bank', () => {
  const registers = bank('4\tทะเบียนยืมฉบับของเรา\tจด\tกองคลัง\ti10, i12\tไม่มีค้างคืน');

  test('answers what it is for, in place of the add-on’s measures', () => {
    const { proposals } = analysisOf([scores({ i10: 6000, i12: 6000, i4: 5000 }), registers]);
    const answers = proposals.filter(({ items }) => items.length > 0);
    expect(answers.map(({ title, items }) => [title === 'ทะเบียนยืมฉบับของเรา', items])).toEqual([
      [true, ['i10', 'i12']],
      [false, ['i4']],
    ]);
    expect(answers[0]).toMatchObject({ responsible: 'กองคลัง', success: 'ไม่มีค้างคืน', steps: ['จด'] });
  });

  test('keeps its issue up where nothing is weak and it names no items', () => {
    const general = bank('4\tตรวจนับประจำปีของเรา\tนับ');
    const { proposals } = analysisOf([scores({}), general]);
    expect(proposals.find(({ issue }) => issue === 4)?.title).toBe('ตรวจนับประจำปีของเรา');
    expect(proposals).toHaveLength(7);
  });

  test('is not read for scores', () => {
    const { sheet, findings } = analysisOf([scores({}), registers]);
    expect([sheet.sources, sheet.unread]).toEqual([['Sheet'], []]);
    expect(findings).toEqual([]);
  });

  test('says what its columns say, in the order of the year’s items', () => {
    const { framework } = analysisOf(scores({}));
    const plan = { ...bank('4\tของแผน\tจด'), name: 'มาตรการ' };
    const rows = ['4\tยืม\tจด\tกองคลัง\to10, i12, i10, i99\tไม่มีค้างคืน', '5\tตรวจ', '5\t\tขั้นตอนที่ไม่มีชื่อ'];
    expect(readOwnBank([plan, bank(...rows)], framework)).toEqual([
      {
        measure: {
          ...{ id: expect.stringMatching(/^agency-/), issue: 4, topics: [], title: 'ยืม', steps: ['จด'] },
          ...{ responsible: 'กองคลัง', success: 'ไม่มีค้างคืน' },
        },
        items: ['i10', 'i12', 'o10'],
      },
      {
        measure: {
          ...{ id: expect.stringMatching(/^agency-/), issue: 5, topics: [], title: 'ตรวจ', steps: [] },
          ...{ responsible: '', success: '' },
        },
        items: [],
      },
    ]);
  });

  test('gives a measure the same id on every run, another to another', () => {
    const { framework } = analysisOf(scores({}));
    const ids = () => readOwnBank([bank('4\tหนึ่ง', '4\tสอง', '4\t')], framework).map(({ measure }) => measure.id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});
