import { FULL } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { placesOf } from '../shared/places.ts';

/** Fewer may be low by accident. */
const ENOUGH = 3;
/** A disclosure scores 0, 50 or 100; counts of links and marks for there and not there are far below. */
const HIGHEST_COUNT = 30_00;

/** All disclosures are so low that they are no scores: 1 for there and 0 for not there, or numbers of links. */
export const disclosuresCounted: Rule = {
  code: 'disclosures-counted',
  severity: 'warning',
  words: {
    th: {
      title: 'คะแนน OIT ที่ไม่ใช่คะแนนเต็ม 100',
      finding: 'คะแนน OIT ทั้ง {count} ข้อไม่เกิน {highest} จึงน่าจะเป็นการทำเครื่องหมาย (1/0) หรือจำนวนลิงก์ ไม่ใช่คะแนนเต็ม 100',
      means: 'คะแนนของข้อ OIT ต่ำทุกข้อ เหมือนเป็น 1 กับ 0 หรือจำนวนที่นับได้',
      why: 'แผน ITA อ่านคะแนนเต็ม 100 ทุกข้อ OIT จึงกลายเป็นข้อที่ต้องปรับปรุง และคะแนนรวมต่ำผิดไปมาก',
      todo: 'ใส่คะแนนของแต่ละข้อตามประกาศผล คือ 0 50 หรือ 100',
    },
    en: {
      title: 'Disclosures that are not scored out of 100',
      finding:
        'All {count} disclosures are {highest} or less, so probably marks (1/0) or numbers of links, not scores out of 100',
      means: 'All disclosures are as low as marks of 1 and 0, or as counts.',
      why: 'Scores are read out of 100, so every disclosure comes out weak and the overall score far too low.',
      todo: 'Enter the score of each disclosure as published: 0, 50 or 100.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\no1\t1\no2\t1\no3\t0\no4\t1' },
  check: ({ framework, sheet, results }) => {
    const scored = framework.items.flatMap(({ code, instrument }) => {
      const score = instrument === 'OIT' ? results.items.get(code) : undefined;
      return score === undefined ? [] : [{ code, score }];
    });
    const highest = Math.max(0, ...scored.map(({ score }) => score));
    const isWhole = scored.every(({ score }) => score % 100 === 0);
    const isMark = highest <= 100 && scored.every(({ score }) => score % 50 === 0);
    if (scored.length < ENOUGH || highest === 0 || highest > HIGHEST_COUNT || highest >= FULL || !(isWhole || isMark))
      return [];
    return [
      {
        item: null,
        items: scored.map(({ code }) => code),
        places: scored.flatMap(({ code }) => placesOf(sheet, { kind: 'item', code })),
        params: { count: String(scored.length), highest: String(highest / 100) },
      },
    ];
  },
};
