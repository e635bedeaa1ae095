import { describe, expect, test } from 'vitest';
import { foreignFigures } from '../../../../src/core/rules/remark/foreignFigures.ts';
import { knownFigures } from '../../../../src/core/rules/remark/knownFigures.ts';
import { proseFigure } from '../../../../src/core/rules/remark/proseFigure.ts';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { formatScore } from '../../../../src/core/score/hundredths.ts';
import { analysisOf, cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedTab, tabOf } from '../../../support/tabs.ts';

const seed = () => analysisOf(seedTab());

/** The figures of a text about issue 4 (i10 to i12, among others) that are none of what it speaks of. */
function foreign(text: string, issue: number | null = 4): string[] {
  return foreignFigures({ text, issue, items: [] }, seed().framework, knownFigures(seed())).map(
    ({ score, owners }) =>
      `${formatScore(score)} ${owners.map((owner) => ('code' in owner ? owner.code : owner.kind)).join(' ')}`,
  );
}

describe('a figure is of something else', () => {
  test.each<[string, string[]]>([
    ['ข้อ i12 ได้ ๖๗.๒๗ คะแนน', ['67.27 i10']],
    ['ตัวชี้วัดด้านการใช้ทรัพย์สินของราชการ อยู่ที่ 67.27', ['67.27 i10']],
    ['ตัวชี้วัดที่ 7 อยู่ที่ 90.50', ['90.50 indicator']],
    ['หน่วยงานได้ 87.56 คะแนน', ['87.56 e6']],
    ['หน่วยงานได้ 12.34 คะแนน', ['12.34 ']],
    ['คะแนนภาพรวม 88.65', ['88.65 instrument']],
  ])('%s', (text, figures) => {
    expect(foreign(text)).toEqual(figures);
  });
});

describe('a figure is right', () => {
  test.each([
    'ข้อ i10 ได้ ๖๗.๒๗ คะแนน',
    'ได้ 67.27 คะแนน',
    'ตัวชี้วัดที่ 1 อยู่ที่ 90.50 ได้แก่ 84.24, 87.27',
    'ข้อ i1 ถึง i3 ได้ 84.24, 87.27 และ 100.00',
    'คะแนนภาพรวม 74.67 IIT 88.65',
    'ข้อ i10 ต่ำกว่าเกณฑ์ 85.00',
    'ข้อ e3 ได้ 87.78',
    'ข้อ e3 ได้ 97.78',
  ])('of what it names, of the issue, or a threshold: %s', (text) => {
    expect(foreign(text)).toEqual([]);
  });

  test.each([
    'เพิ่มขึ้น 12.34 คะแนน',
    'ปี 2566 ได้ 12.34',
    'ปีที่ผ่านมา 12.34',
    'ค่าเฉลี่ยระดับประเทศ 93.05',
    'เวลา 08.30-16.30 น.',
    'เวลา 16.30 น.',
    'งบประมาณ 12.50 ล้านบาท',
    '1,250.50 บาท',
    '12.05.2567',
    'ร้อยละ 85',
  ])('of another kind or year: %s', (text) => {
    expect(foreign(text)).toEqual([]);
  });
});

test('a finding says whose the figure is', () => {
  const tab = tabOf('ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\tหมายเหตุ\ni10\t67.27\t\ni12\t60\tข้อ i12 ได้ 67.27 และ 12.34');
  const findings = findingsOf('prose-figure', tab);
  expect(cellsOf(findings)).toEqual([['C4']]);
  expect(findings.map((finding) => wordFinding(finding, 'th'))).toEqual([
    'ตัวเลขในข้อความนี้น่าจะไม่ตรง: 67.27 เป็นคะแนนของข้อ i10 ไม่ใช่ของข้อ i12, 12.34 ไม่ตรงกับคะแนนใดในแผ่นงาน',
  ]);
  expect(findings.map((finding) => wordFinding(finding, 'en'))).toEqual([
    'Figures of this text are probably wrong: 67.27 is the score of i10, not of i12, 12.34 is no score in the sheet',
  ]);
});

test('the seed agency’s remarks give no figures', () => {
  expect(findingsOf('prose-figure', seedTab())).toEqual([]);
});

describe('the analysis of an issue', () => {
  const place = { tab: 'บทวิเคราะห์', row: 7, column: 3 };
  const remembered = { ours: '', own: '', figures: '' };
  const checked = () => ({ ...seed(), tabs: [], measures: [], settingProblems: [] });
  const check = (state: 'ours' | 'own', text: string) =>
    proseFigure.check({ ...checked(), narratives: [{ issue: 4, text, state, remembered, place }] });

  test('is looked at where staff rewrote it', () => {
    expect(check('own', 'ตัวชี้วัดด้านการใช้ทรัพย์สินของราชการ อยู่ที่ ๖๗.๒๗ คะแนน').map(({ places }) => places)).toEqual([[place]]);
    expect(check('own', 'ข้อ i๑๐ อยู่ที่ ๖๗.๒๗ คะแนน')).toEqual([]);
    expect(check('ours', 'ตัวชี้วัดด้านการใช้ทรัพย์สินของราชการ อยู่ที่ ๖๗.๒๗ คะแนน')).toEqual([]);
  });

  test.each([
    ['ข้อ i12 ได้ 67.27 คะแนน', '67.27 เป็นคะแนนของข้อ i10 ไม่ใช่ของข้อ i12'],
    ['ข้อ i12 ได้ 90.50 คะแนน', '90.50 เป็นคะแนนของตัวชี้วัดที่ 1 ไม่ใช่ของข้อ i12'],
    ['ข้อ i12 ได้ 88.65 คะแนน', '88.65 เป็นคะแนนของ IIT ไม่ใช่ของข้อ i12'],
    ['ข้อ i12 ได้ 74.67 คะแนน', /^74\.67 เป็นคะแนนของคะแนน(ภาพ)?รวม ไม่ใช่ของข้อ i12$/],
    ['หน่วยงานได้ 12.34 คะแนน', /^12\.34 [^:]+$/],
  ])('%s: %s', (text, words) => {
    const [finding] = check('own', text);
    if (typeof words === 'string') expect(finding?.params['figuresTh']).toBe(words);
    else expect(finding?.params['figuresTh']).toMatch(words);
    expect(finding?.params['figuresEn']).toMatch(/^[ -~]+$/);
  });

  test('as the add-on writes it gives right figures only', () => {
    for (const { issue, text } of seed().narratives) expect(foreign(text, issue)).toEqual([]);
  });
});
