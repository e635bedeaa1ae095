import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNKNOWN_AGENCY } from '../../../../src/core/reading/agency.ts';
import { editDistance, spellingsIn } from '../../../../src/core/rules/text/placeNames.ts';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { seedTab, tabOf } from '../../../support/tabs.ts';

const TITLE = 'องค์การบริหารส่วนตำบลหนองซอน อำเภอเชียงยืน จังหวัดมหาสารคาม';

function sheetWith(...lines: string[]): Tab {
  return tabOf(['ปีงบประมาณ พ.ศ. 2567', ...lines, 'ข้อ\tคะแนน', 'i1\t84.24'].join('\n'));
}

const found = (...lines: string[]) => findingsOf('name-two-ways', sheetWith(TITLE, ...lines));

describe('another spelling is found', () => {
  test.each([
    ['อำเภอเขียงยืน', 'เขียงยืน', 'เชียงยืน'],
    ['ของอำเภอเขียงยืนจังหวัดมหาสารคาม', 'เขียงยืน', 'เชียงยืน'],
    ['ในอำเภอ เชียงยื่น', 'เชียงยื่น', 'เชียงยืน'],
    ['อ.เชียยืน', 'เชียยืน', 'เชียงยืน'],
    ['อบต.หนองซ้อนควรรักษามาตรฐาน', 'หนองซ้อน', 'หนองซอน'],
    ['จังหวัดมหาสาคาม', 'มหาสาคาม', 'มหาสารคาม'],
  ])('%s', (line, variant, known) => {
    const findings = found(line);
    expect(findings.map(({ params }) => [params['variant'], params['known']])).toEqual([[variant, known]]);
    expect(cellsOf(findings)).toEqual([['A3', 'A2']]);
    expect(findings[0]?.fix).toBeUndefined();
  });
});

describe('no other spelling is', () => {
  test.each([
    ['the same name', 'อำเภอเชียงยืน'],
    ['the same name with a sentence behind it', 'อบต.หนองซอนควรรักษามาตรฐาน'],
    ['another place', 'อำเภอโกสุมพิสัย จังหวัดร้อยเอ็ด'],
    ['a like name of another kind of place', 'ตำบลเขียงยืน'],
    ['no name at all', 'ที่ว่าการอำเภอ และจังหวัด'],
    ['a neighbour with a like name, listed beside', 'อบต.หนองซอน อบต.หนองซ้อน'],
  ])('%s', (_, line) => {
    expect(found(line)).toEqual([]);
  });

  test('what differs from a name that is too short to tell', () => {
    expect(findingsOf('name-two-ways', sheetWith('อำเภอปาย จังหวัดตาก', 'อำเภอปาน'))).toEqual([]);
  });
});

test('where most cells agree, each other cell has a fix that keeps the rest of its text', () => {
  const findings = found('อำเภอเชียงยืน', 'ผลของอำเภอเขียงยืน ปี 2567');
  expect(cellsOf(findings)).toEqual([['A4']]);
  expect(findings[0]?.fix).toMatchObject({
    from: 'ผลของอำเภอเขียงยืน ปี 2567',
    to: 'ผลของอำเภอเชียงยืน ปี 2567',
  });
});

test('the settings’ name counts, and then no cell may have it', () => {
  const agency = { ...UNKNOWN_AGENCY, district: 'เชียงยืน' };
  const findings = findingsOf('name-two-ways', sheetWith('อำเภอเขียงยืน'), { agency });
  expect(cellsOf(findings)).toEqual([['A2']]);
  expect(findings.map((finding) => wordFinding(finding, 'th'))).toEqual(['ชื่ออำเภอสะกดสองแบบ: “เขียงยืน” กับ “เชียงยืน”']);
});

test('the seed agency’s tables spell it one way', () => {
  expect(findingsOf('name-two-ways', seedTab())).toEqual([]);
});

test('a long name may differ by two letters', () => {
  expect(spellingsIn('จังหวัดพระนคสีอยุธยา', 'province', 'พระนครศรีอยุธยา')).toEqual([]);
  expect(spellingsIn('จังหวัดพระนครสรีอยุทยา', 'province', 'พระนครศรีอยุธยา')).toEqual(['พระนครสรีอยุทยา']);
});

test('the edit distance is one of distances', () => {
  const text = fc.string({ unit: fc.constantFrom('ก', 'ข', 'า'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      expect(editDistance(a, `${a}ก`)).toBe(1);
    }),
  );
});
