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
    expect(findings.map(({ rule }) => rule)).toEqual(['result-estimated']);
  });

  test('says what its columns say, in the order of the year’s items', () => {
    const { framework } = analysisOf(scores({}));
    const plan = { ...bank('4\tของแผน\tจด'), name: 'มาตรการ' };
    const rows = ['4\tยืม\tจด\tกองคลัง\to10, i12, i10, i99\tไม่มีค้างคืน', '5\tตรวจ', '5\t\tขั้นตอนที่ไม่มีชื่อ'];
    expect(readOwnBank([plan, bank(...rows)], framework).measures).toEqual([
      {
        measure: {
          id: expect.stringMatching(/^agency-/),
          issue: 4,
          topics: [],
          title: 'ยืม',
          steps: ['จด'],
          responsible: 'กองคลัง',
          success: 'ไม่มีค้างคืน',
        },
        items: ['i10', 'i12', 'o10'],
      },
      {
        measure: {
          id: expect.stringMatching(/^agency-/),
          issue: 5,
          topics: [],
          title: 'ตรวจ',
          steps: [],
          responsible: '',
          success: '',
        },
        items: [],
      },
    ]);
  });

  test('gives a measure the same id on every run, another to another', () => {
    const { framework } = analysisOf(scores({}));
    const tab = bank('4\tหนึ่ง', '4\tสอง', '4\t');
    const ids = () => readOwnBank([tab], framework).measures.map(({ measure }) => measure.id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  test('is read under short headings', () => {
    const short = tabOf('ประเด็น\tมาตรการ\tขั้นตอน\tข้อ\n4\tทะเบียนยืมฉบับของเรา\tจด\ti10; i12', 'คลังมาตรการ');
    const { proposals } = analysisOf([scores({ i10: 6000, i12: 6000 }), short]);
    expect(proposals.filter(({ items }) => items.length > 0)).toMatchObject([
      { title: 'ทะเบียนยืมฉบับของเรา', steps: ['จด'], items: ['i10', 'i12'] },
    ]);
  });
});

describe('of the agency’s own bank', () => {
  const { framework } = analysisOf(scores({}));
  const read = (...lines: string[]) => {
    const { measures, flaws } = readOwnBank([tabOf(lines.join('\n'), 'คลังมาตรการ')], framework);
    const found = flaws.map(({ reason, place }) => [reason, place.row, place.column]);
    return { titles: measures.map(({ measure }) => measure.title), measures, found };
  };
  const headings = 'รหัส\tประเด็น\tมาตรการ\tข้อ';

  test.each([
    ['an issue that the year does not have', ['\t14\tหนึ่ง\ti1', '\t4\tสอง'], ['สอง'], [['issue', 2, 2]]],
    ['an issue that cannot be read', ['\tอื่น ๆ\tหนึ่ง', '\t4\tสอง'], ['สอง'], [['issue', 2, 2]]],
    ['only items that the year does not have', ['\t4\tหนึ่ง\ti98; i99', '\t4\tสอง'], ['สอง'], [['items', 2, 4]]],
    ['some items that the year does not have', ['\t4\tหนึ่ง\ti10; i99'], ['หนึ่ง'], []],
    [
      'the id of a row above',
      ['a\t4\tหนึ่ง', 'a\t5\tสอง', 'a\t6\tสาม'],
      ['หนึ่ง', 'สอง', 'สาม'],
      [
        ['id', 3, 1],
        ['id', 4, 1],
      ],
    ],
    ['nothing wrong', ['a\t4\tหนึ่ง', 'b\t5\tหนึ่ง', '\t6\tหนึ่ง', '\t7\tหนึ่ง'], Array(4).fill('หนึ่ง'), []],
  ])('rows with %s', (_case, rows, titles, found) => {
    const bankOf = read(headings, ...rows);
    expect([bankOf.titles, bankOf.found]).toEqual([titles, found]);
    expect(new Set(bankOf.measures.map(({ measure }) => measure.id)).size).toBe(titles.length);
  });

  test('a tab without headings is told of, an empty one is not', () => {
    expect(read('4\tทำคู่มือ').found).toEqual([['headings', 1, 1]]);
    expect(read('').found).toEqual([]);
  });

  test('a measure for another year’s items keeps no issue up', () => {
    const foreign = bank('4\tของปีอื่น\tจด\t\to99');
    expect(analysisOf([scores({}), foreign]).proposals.map(({ title }) => title)).not.toContain('ของปีอื่น');
  });

  test('what is not placed by a column is placed by its row', () => {
    const { flaws } = readOwnBank([tabOf('มาตรการ\tรหัส\nก\ta\nข\ta', 'คลังมาตรการ')], framework);
    expect(flaws).toEqual([{ reason: 'id', place: { tab: 'คลังมาตรการ', row: 3, column: 2 } }]);
  });
});
