import { formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { placesOf } from '../shared/places.ts';
import { swappedIndicators } from './swapped.ts';

/** Two indicators in each other's place: what is reported of each is exactly what the other's items give. */
export const indicatorsSwapped: Rule = {
  code: 'indicators-swapped',
  severity: 'error',
  words: {
    th: {
      title: 'คะแนนสองตัวชี้วัดสลับกัน',
      finding:
        'คะแนนของตัวชี้วัดที่ {first} กับตัวชี้วัดที่ {second} สลับกัน: รายงานไว้ {firstScore} กับ {secondScore} แต่คะแนนรายข้อให้ผลกลับกันพอดี',
      means: 'คะแนนที่รายงานของสองตัวชี้วัดตรงกับคะแนนรายข้อของอีกตัวหนึ่งพอดี ทั้งสองตัว',
      why: 'แผนจะบอกคะแนนของทั้งสองตัวชี้วัดผิด และอาจปรับปรุงผิดเรื่อง',
      todo: 'เทียบกับต้นฉบับ แล้วสลับคะแนนสองช่องนี้กลับ',
    },
    en: {
      title: 'Two indicators swapped',
      finding:
        'Indicators {first} and {second} are in each other’s place: {firstScore} and {secondScore} are reported, and their items give just the reverse',
      means: 'What is reported of each of the two indicators is exactly what the items of the other give.',
      why: 'The plan would state both indicators wrong, and might improve the wrong thing.',
      todo: 'Compare with the original and swap the two scores back.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\t91.92',
      'ตัวชี้วัดที่ 2 การใช้งบประมาณ\t90.50',
      'ข้อ\tคะแนน',
      'i1\t84.24',
      'i2\t87.27',
      'i3\t100',
      'i4\t90.30',
      'i5\t93.33',
      'i6\t92.12',
    ].join('\n'),
  },
  check: ({ results, sheet }) =>
    swappedIndicators(results).map(([one, other]) => ({
      item: null,
      items: [String(one.id), String(other.id)],
      places: [one, other].flatMap(({ id }) => placesOf(sheet, { kind: 'indicator', id })),
      params: {
        first: String(one.id),
        second: String(other.id),
        firstScore: formatScore(one.reported ?? 0),
        secondScore: formatScore(other.reported ?? 0),
      },
    })),
};
