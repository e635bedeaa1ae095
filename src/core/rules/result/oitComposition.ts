import type { Indicator } from '../../framework/framework.ts';
import { inAllWays, type MissingSum, missingSums } from '../../results/missingSums.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Checked, Rule, RuleFinding } from '../rule.ts';
import { placesOf } from '../shared/places.ts';

/**
 * A reported OIT indicator of which the sheet lacks items: what they must have scored, or that nothing they could have
 * scored gives it. A notice only, since which items make up a sub-indicator is recalled for most years. Silent where
 * the figure leaves every missing item open.
 */
export const oitComposition: Rule = {
  code: 'oit-composition',
  severity: 'notice',
  words: {
    th: {
      title: 'ข้อ OIT ที่ขาดไป เทียบกับตัวชี้วัดที่รายงานไว้',
      finding:
        'ตัวชี้วัดที่ {indicator} {nameTh} รายงานไว้ {reported} แต่มีข้อที่ไม่พบคะแนน ถ้าตัวชี้วัดย่อยจัดกลุ่มตามที่แผน ITA ทราบ และแต่ละข้อได้ 0, 50 หรือ 100 {outcomeTh}',
      means: 'ลองคิดว่าข้อ OIT ที่ไม่พบคะแนนต้องได้เท่าใด ตัวชี้วัดจึงจะได้ตามที่รายงานไว้',
      why: 'ข้อที่ขาดไปอาจเป็นข้อที่ได้คะแนนน้อย ถ้าไม่ใส่ไว้ แผนก็จะไม่มีมาตรการรองรับ',
      todo: 'เปิดผลการประเมินแล้วเติมคะแนนข้อที่ขาด ถ้าได้ไม่ตรงตามนี้ ให้เทียบตัวชี้วัดย่อยกับคู่มือการประเมินของปีนั้น',
    },
    en: {
      title: 'Missing OIT items against the reported indicator',
      finding:
        'Indicator {indicator} {nameEn} is reported as {reported}, but items of it have no score. If the sub-indicators are grouped as ITA Plan knows them and each item scores 0, 50 or 100, {outcomeEn}',
      means: 'Works out what the OIT items without a score must have scored for the indicator to be as reported.',
      why: 'A missing item may be one that scored low; while it is left out, the plan has no measure for it.',
      todo: 'Add the missing scores from the published result. If they differ from this, compare the sub-indicators with that year’s handbook.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัด\tรายละเอียด\tคะแนน',
      '10\tการป้องกันการทุจริต\t87.50',
      'ข้อ\tคะแนน',
      ...['o26', 'o27', 'o28', 'o29', 'o30', 'o31', 'o32', 'o33', 'o34'].map((code) => `${code}\t100`),
    ].join('\n'),
  },
  check: (checked) =>
    checked.framework.indicators
      .filter(({ from }) => from.value === 'sub-indicators')
      .flatMap((indicator) => lookInto(indicator, checked)),
};

function lookInto(indicator: Indicator, { framework, sheet, results }: Checked): RuleFinding[] {
  const reported = results.indicators.find(({ id }) => id === indicator.id)?.reported ?? null;
  const ways = reported === null ? null : missingSums(framework, indicator, results.items, reported);
  if (reported === null || ways === null) return [];
  const certain = inAllWays(ways);
  if (ways.length > 0 && certain.length === 0) return [];
  return [
    {
      item: null,
      places: placesOf(sheet, { kind: 'indicator', id: indicator.id }),
      params: {
        indicator: String(indicator.id),
        nameTh: indicator.name.th,
        nameEn: indicator.name.en,
        reported: formatScore(reported),
        values: listed(certain),
        ...outcome(certain),
      },
    },
  ];
}

/** The end of the sentence. */
function outcome(certain: readonly MissingSum[]): { outcomeTh: string; outcomeEn: string } {
  const values = listed(certain);
  return certain.length > 0
    ? { outcomeTh: `ข้อที่ขาดต้องได้ ${values}`, outcomeEn: `they must be ${values}` }
    : {
        outcomeTh: 'ไม่ว่าข้อที่ขาดจะได้เท่าใดก็ไม่ออกมาเป็นค่านี้ จึงน่าจะมีคะแนนผิด หรือคู่มือจัดกลุ่มไว้ต่างไป',
        outcomeEn:
          'nothing they could have scored gives this figure: a score is wrong, or the handbook groups them differently',
      };
}

/** `o4 = 0; o23+o24+o25 = 100` */
function listed(sums: readonly MissingSum[]): string {
  return sums.map(({ items, sum }) => `${items.join('+')} = ${formatScore(sum).replace('.00', '')}`).join('; ');
}
