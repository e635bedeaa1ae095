import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../support/checking.ts';
import { tabOf } from '../../support/tabs.ts';

const OTHERS = [
  'ตัวชี้วัดที่ 1\t92\nตัวชี้วัดที่ 2\t91\nตัวชี้วัดที่ 3\t95\nตัวชี้วัดที่ 4\t90\nตัวชี้วัดที่ 5\t93',
  'ตัวชี้วัดที่ 9\t96\nตัวชี้วัดที่ 10\t94',
].join('\n');

/** The parts as they were read: of EIT, then of indicators 6 to 8; and EIT and its indicators. */
const partsOf = (...lines: string[]) => {
  const { results } = analysisOf(tabOf(['ปีงบประมาณ พ.ศ. 2567', ...lines].join('\n')));
  const eit = results.indicators.filter(({ instrument }) => instrument === 'EIT');
  return {
    eit: results.instruments.EIT.used,
    parts: [results.eitParts?.[1].used, results.eitParts?.[2].used],
    indicators: eit.map(({ used }) => used),
    ofIndicators: eit.map(({ parts }) => [parts?.[1].used, parts?.[2].used]),
    level: results.level,
  };
};

const EACH = [
  [8400, 9200],
  [8300, 9300],
  [8200, 9400],
];
const NONE = [
  [null, null],
  [null, null],
  [null, null],
];

describe('both parts of EIT are read, kept apart from the scores', () => {
  test('in columns beside the score', () => {
    const read = partsOf(
      'ตัวชี้วัด\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2\tคะแนน',
      'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\t\t\t92',
      'ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน\t84\t92\t88',
      'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร\t83\t93\t88',
      'ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน\t82\t94\t88',
    );
    expect(read).toMatchObject({ eit: 8800, parts: [8300, 9300], indicators: [8800, 8800, 8800], ofIndicators: EACH });
  });

  test('in columns that have nothing but parts: EIT is estimated from them', () => {
    const read = partsOf(
      ...['ตัวชี้วัด\tคะแนน', OTHERS, '', 'ตัวชี้วัด\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2'],
      ...['ตัวชี้วัดที่ 6\t84\t92', 'ตัวชี้วัดที่ 7\t83\t93', 'ตัวชี้วัดที่ 8\t82\t94'],
    );
    expect(read).toMatchObject({ eit: 8800, parts: [8300, 9300], ofIndicators: EACH });
  });

  test('under a heading that says EIT of the score too', () => {
    const read = partsOf(
      'ตัวชี้วัด\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2\tEIT',
      'ตัวชี้วัดที่ 6\t84\t92\t88',
      'ตัวชี้วัดที่ 7\t83\t93\t88',
      'ตัวชี้วัดที่ 8\t82\t94\t88',
    );
    expect(read).toMatchObject({ parts: [8300, 9300], ofIndicators: EACH });
  });

  test.each<[string, string[]]>([
    ['in rows', ['IIT\t92', 'EIT ส่วนที่ 1\t83.00', 'EIT ส่วนที่ 2\t93.00', 'EIT\t88.00', 'OIT\t95']],
    ['in rows, with brackets and Thai digits', ['EIT (ส่วนที่ ๑)\t๘๓.๐๐', 'EIT (ส่วนที่ ๒)\t๙๓.๐๐', 'EIT\t88']],
    ['in English', ['EIT Part 1\t83.00', 'EIT Part 2\t93.00', 'EIT\t88.00']],
    ['in one cell each', ['EIT ส่วนที่ 1 83.00', 'EIT ส่วนที่ 2 93.00', 'EIT 88.00']],
    [
      'with the part in a cell of its own',
      ['', 'เครื่องมือ\tส่วน\tคะแนน', 'EIT\tส่วนที่ 1\t83', 'EIT\tส่วนที่ 2\t93', 'EIT\tรวม\t88'],
    ],
    ['below a merged EIT', ['', 'เครื่องมือ\tส่วน\tคะแนน', 'EIT\tส่วนที่ 1\t83', '\tส่วนที่ 2\t93', '\tรวม\t88', 'OIT\t\t95']],
    ['side by side', ['ปี\tIIT\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2\tEIT\tOIT', '2567\t92\t83\t93\t88\t95']],
  ])('%s', (_what, lines) => {
    expect(partsOf('เครื่องมือ\tคะแนน', ...lines, '', 'ตัวชี้วัด\tคะแนน', OTHERS)).toMatchObject({
      eit: 8800,
      parts: [8300, 9300],
      ofIndicators: NONE,
    });
  });

  test.each<[string, string[]]>([
    [
      'in rows of each indicator',
      ['ตัวชี้วัดที่ 6 ส่วนที่ 1\t84', 'ตัวชี้วัดที่ 6 ส่วนที่ 2\t92', 'ตัวชี้วัดที่ 6\t88'].flatMap((line) => [
        line,
        line.replace('6', '7').replace('84', '83').replace('92', '93'),
        line.replace('6', '8').replace('84', '82').replace('92', '94'),
      ]),
    ],
    [
      'in blocks, the whole last',
      [
        ...['EIT ส่วนที่ 1', 'ตัวชี้วัด\tคะแนน', 'ตัวชี้วัดที่ 6\t84', 'ตัวชี้วัดที่ 7\t83', 'ตัวชี้วัดที่ 8\t82', ''],
        ...['EIT ส่วนที่ 2', 'ตัวชี้วัด\tคะแนน', 'ตัวชี้วัดที่ 6\t92', 'ตัวชี้วัดที่ 7\t93', 'ตัวชี้วัดที่ 8\t94', ''],
        ...['EIT รวม', 'ตัวชี้วัด\tคะแนน', 'ตัวชี้วัดที่ 6\t88', 'ตัวชี้วัดที่ 7\t88', 'ตัวชี้วัดที่ 8\t88'],
      ],
    ],
    [
      'in blocks headed by the part',
      [
        ...['EIT ส่วนที่ 1\tคะแนน', 'ตัวชี้วัดที่ 6\t84', 'ตัวชี้วัดที่ 7\t83', 'ตัวชี้วัดที่ 8\t82', ''],
        ...['EIT ส่วนที่ 2\tคะแนน', 'ตัวชี้วัดที่ 6\t92', 'ตัวชี้วัดที่ 7\t93', 'ตัวชี้วัดที่ 8\t94', ''],
        ...['ตัวชี้วัด\tคะแนน', 'ตัวชี้วัดที่ 6\t88', 'ตัวชี้วัดที่ 7\t88', 'ตัวชี้วัดที่ 8\t88'],
      ],
    ],
  ])('%s', (_what, lines) => {
    expect(partsOf(...lines, '', 'ตัวชี้วัด\tคะแนน', OTHERS)).toMatchObject({
      parts: [8300, 9300],
      indicators: [8800, 8800, 8800],
      ofIndicators: EACH,
    });
  });
});

test('items below a part’s title are the items that the agency sees', () => {
  const items = (score: number) => Array.from({ length: 9 }, (_, index) => `e${index + 1}\t${score}`);
  const { results } = analysisOf(
    tabOf(['ปี 2567', 'EIT ส่วนที่ 1', 'ข้อ\tคะแนน', ...items(80), '', 'EIT ส่วนที่ 2', 'ข้อ\tคะแนน', ...items(90)].join('\n')),
  );
  expect([results.items.get('e1'), results.items.get('e9')]).toEqual([8000, 8000]);
});

describe('the level depends on both parts', () => {
  const published = (eit1: string) => [
    ...['IIT\t92.20', `EIT ส่วนที่ 1\t${eit1}`, 'EIT ส่วนที่ 2\t93.00', 'EIT\t88.00', 'OIT\t95.00'],
    'คะแนนภาพรวม\t92.06',
  ];

  test.each([
    ['83.00', 'ผ่าน'],
    ['85.00', 'ผ่านดี'],
  ])('with %s in the first it is %s, and that is computed', (eit1, level) => {
    expect(partsOf(...published(eit1)).level).toMatchObject({ used: level, state: 'computed' });
  });

  test('it is provisional where one is not known, and as published where it is stated', () => {
    const [, , , ...rest] = published('90');
    expect(partsOf('IIT\t92.20', ...rest).level.state).toBe('estimated');
    expect(partsOf(...published('83.00'), 'ระดับ\tผ่านดี').level).toMatchObject({ used: 'ผ่านดี', state: 'published' });
  });
});
