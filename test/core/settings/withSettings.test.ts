import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { frameworkOf, frameworks } from '../../../src/core/framework/frameworks.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { itemByCode, itemsOfSubIndicator } from '../../../src/core/framework/lookup.ts';
import { message } from '../../../src/core/messages/catalogue.ts';
import { overrides } from '../../../src/core/settings/overrides/index.ts';
import type { OwnValue } from '../../../src/core/settings/ownValue.ts';
import { NO_SETTINGS } from '../../../src/core/settings/settings.ts';
import { withSettings } from '../../../src/core/settings/withSettings.ts';

type Rows = Readonly<Record<string, string>>;

/** The framework with what staff typed into rows, by their labels. */
function typed(rows: Rows, framework: Framework = fy2567) {
  const own = Object.entries(rows).map(([label, text], index): OwnValue => {
    return { label, text, place: { tab: 'ตั้งค่า', row: index + 1, column: 2 } };
  });
  return withSettings(framework, { ...NO_SETTINGS, own });
}

/** What is wrong, in Thai, with the row that it is said of. */
const flawsOf = (rows: Rows, framework?: Framework) =>
  typed(rows, framework).problems.map(({ label, reason, params }) => [label, message('th', reason, params)]);

const codesOf = (framework: Framework, id: string) => itemsOfSubIndicator(framework, id).map(({ code }) => code);
const range = (letter: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);

test('where nobody set anything, the framework is the year’s', () => {
  expect(withSettings(fy2567, NO_SETTINGS)).toEqual({ framework: fy2567, problems: [] });
});

test('what a row says applies anyway, typed in, changes nothing but how sure it is', () => {
  for (const framework of frameworks) {
    for (const language of ['th', 'en'] as const) {
      const rows = overrides.flatMap((kind) => kind.rows(framework));
      const own = rows.flatMap(({ label, params, standard }) =>
        standard ? [[message(language, label, params), standard.text.th] as const] : [],
      );
      const changed = typed(Object.fromEntries(own), framework);
      expect(changed.problems).toEqual([]);
      const values = (kind: (typeof overrides)[number]) =>
        kind.rows(changed.framework).map(({ standard }) => standard?.text.th);
      expect(overrides.map(values)).toEqual(
        overrides.map((kind) => kind.rows(framework).map(({ standard }) => standard?.text.th)),
      );
      const marks = overrides
        .flatMap((kind) => kind.rows(changed.framework))
        .flatMap(({ standard }) => standard?.mark ?? []);
      expect(new Set(marks)).toEqual(new Set(['own']));
    }
  }
});

test('whatever is typed, there is a framework whose weights add up and whose disclosures stand in one group each', () => {
  const labels = overrides
    .flatMap((kind) => kind.rows(fy2567))
    .map(({ label, params }) => message('th', label, params));
  const text = fc.oneof(
    fc.constantFrom('o1-o6', 'o7', '40', '๓๓.๓๓', '30', '95/95', 'ไม่', 'o99', '-1', '101', 'e1'),
    fc.string({ minLength: 1, maxLength: 6 }).map((drawn) => drawn.replace(/[{}]/g, '-')),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...labels), text, { maxKeys: 12 }), (rows) => {
      const { framework, problems } = typed(rows);
      const { IIT, EIT, OIT } = framework.weights.value;
      expect(Math.round((IIT + EIT + OIT) * 100)).toBe(100_00);
      const grouped = framework.subIndicators.flatMap(({ id }) => codesOf(framework, id));
      expect([...grouped].sort()).toEqual(range('o', 1, 35).sort());
      for (const { reason, params } of problems) {
        expect(message('th', reason, params)).not.toContain('{');
        expect(message('en', reason, params)).not.toContain('{');
      }
    }),
  );
});

describe('the weights', () => {
  test.each([
    [{ IIT: '40', EIT: '20' }, [40, 20, 40]],
    [{ IIT: '33.33', EIT: '33.33', OIT: '๓๓.๓๔' }, [33.33, 33.33, 33.34]],
    [{ IIT: '25%', OIT: '45 %' }, [25, 30, 45]],
  ])('%j', (own, weights) => {
    const rows = Object.fromEntries(Object.entries(own).map(([id, text]) => [`น้ำหนัก ${id} (ร้อยละ)`, text]));
    const { framework, problems } = typed(rows);
    expect(problems).toEqual([]);
    expect(Object.values(framework.weights.value)).toEqual(weights);
    expect(framework.weights.mark).toBe('own');
  });

  test('that do not add up to 100 are not used, not one of them', () => {
    const rows = { 'น้ำหนัก IIT (ร้อยละ)': '40', 'น้ำหนัก EIT (ร้อยละ)': '40' };
    expect(typed(rows).framework).toBe(fy2567);
    expect(flawsOf(rows)).toEqual([['น้ำหนัก IIT (ร้อยละ)', 'น้ำหนักของ IIT EIT และ OIT รวมกันได้ 120 ต้องรวมกันได้ 100']]);
  });

  test('of which one is no number are not used either', () => {
    const rows = { 'น้ำหนัก IIT (ร้อยละ)': 'สามสิบ', 'น้ำหนัก EIT (ร้อยละ)': '30', 'น้ำหนัก OIT (ร้อยละ)': '40' };
    expect(typed(rows).framework).toBe(fy2567);
    expect(flawsOf(rows)).toEqual([['น้ำหนัก IIT (ร้อยละ)', 'ต้องเป็นตัวเลข 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง']]);
  });
});

describe('a threshold', () => {
  test.each([
    ['๙๐', { IIT: 9000, EIT: 8500, OIT: 10_000 }, 0],
    ['150', fy2567.thresholds.value, 1],
    ['85.555', fy2567.thresholds.value, 1],
  ])('%s', (text, value, count) => {
    const { framework, problems } = typed({ 'Needs improvement: IIT under': text });
    expect(framework.thresholds.value).toEqual(value);
    expect(problems).toHaveLength(count);
  });
});

test('the target is a number of its own', () => {
  const label = message('th', 'settings.target');
  expect(typed({ [label]: '90.5' }).framework.target).toEqual({ value: 9050, mark: 'own' });
  expect(flawsOf({ [label]: 'สูง' })).toHaveLength(1);
});

test('of two rows with the same label the first counts', () => {
  const own = ['25', '35'].map((text) => ({ label: 'น้ำหนัก IIT (ร้อยละ)', text, place: null }));
  const oit = { label: 'น้ำหนัก OIT (ร้อยละ)', text: '45', place: null };
  expect(withSettings(fy2567, { ...NO_SETTINGS, own: [...own, oit] }).framework.weights.value.IIT).toBe(25);
});

describe('the part of EIT that agencies see', () => {
  const from = (text: string) => {
    const { framework } = typed({ 'น้ำหนักของ EIT ส่วนที่หน่วยงานเห็นคะแนนรายข้อ (ร้อยละ)': text });
    return [framework.eitVisible?.value, framework.indicators[5]?.from.value, framework.indicators[0]?.from.value];
  };

  test.each([
    ['100', [100, 'items', 'items']],
    ['30', [30, 'partly', 'items']],
    ['0', [50, 'partly', 'items']],
  ])('%s', (text, expected) => {
    expect(from(text)).toEqual(expected);
  });

  test.each(frameworks)('is all of it in $fiscalYear exactly where the items give the indicators', (framework) => {
    const isAll = framework.indicators.every(
      ({ instrument, from: { value } }) => instrument !== 'EIT' || value === 'items',
    );
    expect(framework.eitVisible?.value === 100).toBe(isAll);
  });
});

describe('sub-indicators', () => {
  test('take what is typed from those that held it before', () => {
    const { framework, problems } = typed({ 'ข้อในตัวชี้วัดย่อย 10.1': 'o25-o31' });
    expect(problems).toEqual([]);
    expect([codesOf(framework, '9.5'), codesOf(framework, '10.1')]).toEqual([range('o', 22, 24), range('o', 25, 31)]);
    expect(itemByCode(framework, 'o25')).toMatchObject({ indicator: 10, subIndicator: '10.1', grouping: 'own' });
  });

  test('that hold nothing any more are gone', () => {
    const { framework } = typed({ 'ข้อในตัวชี้วัดย่อย 10.1': 'o26-o35' });
    expect(framework.subIndicators.map(({ id }) => id)).toEqual(['9.1', '9.2', '9.3', '9.4', '9.5', '10.1']);
  });

  test('of a year of which none is known count once all are typed', () => {
    const fy2569 = frameworkOf(2569);
    if (!fy2569) throw new Error('2569 is not known');
    const half = { 'ข้อในตัวชี้วัดย่อย 9.1': 'o1-o19' };
    expect(flawsOf(half, fy2569)).toEqual([['ข้อในตัวชี้วัดย่อย 9.1', 'ข้อ o20-o26 ไม่อยู่ในตัวชี้วัดย่อยใดเลย ต้องใส่ให้ครบทุกข้อ']]);
    expect(typed(half, fy2569).framework).toBe(fy2569);
    const { framework, problems } = typed({ ...half, 'ข้อในตัวชี้วัดย่อย 10.1': 'o20-o26' }, fy2569);
    expect(problems).toEqual([]);
    const name = { th: 'ตามคู่มือการประเมิน', en: 'As in the handbook' };
    expect(framework.subIndicators).toEqual([
      { id: '9.1', indicator: 9, name, mark: 'recalled' },
      { id: '10.1', indicator: 10, name, mark: 'recalled' },
    ]);
  });

  test.each<[Rows, string, string]>([
    [
      { 'ข้อในตัวชี้วัดย่อย 9.1': 'o1-o7', 'ข้อในตัวชี้วัดย่อย 9.2': 'o7-o13' },
      'ข้อในตัวชี้วัดย่อย 9.2',
      'ข้อ o7 อยู่ทั้งใน 9.1 และ 9.2 ต้องอยู่ที่เดียว',
    ],
    [{ 'ข้อในตัวชี้วัดย่อย 9.1': 'o1-o5' }, 'ข้อในตัวชี้วัดย่อย 9.1', 'ข้อ o6 ไม่อยู่ในตัวชี้วัดย่อยใดเลย ต้องใส่ให้ครบทุกข้อ'],
    [{ 'ข้อในตัวชี้วัดย่อย 10.2': 'o32-o36' }, 'ข้อในตัวชี้วัดย่อย 10.2', 'ปี 2567 ไม่มีข้อ o36'],
    [{ 'ข้อในตัวชี้วัดย่อย 9.1': 'o1-o6, e1' }, 'ข้อในตัวชี้วัดย่อย 9.1', 'ตัวชี้วัดย่อยมีได้เฉพาะข้อของ OIT แต่มี e1 อยู่ด้วย'],
  ])('%j: the year’s own stay', (rows, label, flaw) => {
    expect(flawsOf(rows)).toEqual([[label, flaw]]);
    expect(typed(rows).framework).toBe(fy2567);
  });
});

describe('the items of an issue', () => {
  test('are those typed, in the framework’s order; the other issues stay', () => {
    const { framework, problems } = typed({ 'Items of issue 4': 'o10, i10-i12, o34' });
    expect(problems).toEqual([]);
    expect(framework.issues[3]?.items).toEqual({ value: ['i10', 'i11', 'i12', 'o10', 'o34'], mark: 'own' });
    expect(framework.issues[4]).toEqual(fy2567.issues[4]);
  });

  test('that the year does not have are named, and the other rows count', () => {
    const rows = { 'ข้อในประเด็นที่ 4': 'i16', 'ข้อในประเด็นที่ 5': 'i4-i6' };
    expect(flawsOf(rows)).toEqual([['ข้อในประเด็นที่ 4', 'ปี 2567 ไม่มีข้อ i16']]);
    expect(
      typed(rows)
        .framework.issues.map(({ items: { mark } }) => mark)
        .indexOf('own'),
    ).toBe(4);
  });
});

describe('the topic of an item', () => {
  test('is the handbook’s wording, in both languages', () => {
    const item = itemByCode(typed({ 'ชื่อข้อ i5': 'การเอื้อประโยชน์ในการใช้งบประมาณ' }).framework, 'i5');
    expect(item).toMatchObject({
      mark: 'own',
      key: 'i-open-budget',
      topic: { th: 'การเอื้อประโยชน์ในการใช้งบประมาณ', en: 'การเอื้อประโยชน์ในการใช้งบประมาณ' },
    });
  });

  test('is no number: that is a score in the wrong place', () => {
    expect(flawsOf({ 'ชื่อข้อ i5': '๘๔.๒๔' })).toEqual([['ชื่อข้อ i5', 'ต้องเป็นชื่อของข้อ ไม่ใช่ตัวเลข']]);
  });
});

describe('a level', () => {
  const label = 'ระดับ "ผ่านดีเยี่ยม" ตั้งแต่ (คะแนนรวม/ทุกเครื่องมือ)';

  test.each([
    ['95', 9500, 0],
    ['๙๖/๙๐', 9600, 9000],
    ['90 / 85.5', 9000, 8550],
  ])('%s', (text, minOverall, minEach) => {
    expect(typed({ [label]: text }).framework.levels[0]).toMatchObject({ minOverall, minEach, mark: 'own' });
  });

  test.each([
    ['80', 'ระดับ "ผ่านดี" ต้องใช้คะแนนน้อยกว่าระดับ "ผ่านดีเยี่ยม"'],
    ['85/85', 'ระดับ "ผ่านดี" ต้องใช้คะแนนน้อยกว่าระดับ "ผ่านดีเยี่ยม"'],
    ['สูง', 'ต้องเป็นคะแนนขั้นต่ำ เช่น 85 หรือ 85/85 ถ้าทุกเครื่องมือต้องถึงด้วย'],
    ['95/95/95', 'ต้องเป็นคะแนนขั้นต่ำ เช่น 85 หรือ 85/85 ถ้าทุกเครื่องมือต้องถึงด้วย'],
  ])('%s is not used', (text, flaw) => {
    expect(flawsOf({ [label]: text })).toEqual([[label, flaw]]);
    expect(typed({ [label]: text }).framework).toBe(fy2567);
  });
});

describe('a row', () => {
  test('that only other years have is named', () => {
    expect(flawsOf({ 'ชื่อข้อ o43': 'ของปี 2566' })).toEqual([['ชื่อข้อ o43', 'ปี 2567 ไม่มีรายการนี้ ลบค่านี้ได้']]);
  });

  test('is not said to be another year’s where the year’s items are not all known', () => {
    const fy2569 = frameworkOf(2569);
    if (!fy2569) throw new Error('2569 is not known');
    expect(typed({ 'ชื่อข้อ i1': 'งาน' }, fy2569).problems).toEqual([]);
  });

  test('of the staff’s own is none of ours', () => {
    expect(typed({ หมายเหตุ: 'ถามอำเภอแล้ว' })).toEqual({ framework: fy2567, problems: [] });
  });
});
