import { type Statement, subjectKey } from '../../reading/statement.ts';
import { formatScore, type Hundredths } from '../../score/hundredths.ts';
import { a1, address } from '../../table/address.ts';
import type { Place } from '../../table/cell.ts';
import type { Rule } from '../rule.ts';
import { itemOf, subjectName } from '../shared/subject.ts';

/** The same figure stands in several places with different values. The first is used; which one is right is not known. */
export const scoreConflict: Rule = {
  code: 'score-conflict',
  severity: 'error',
  words: {
    th: {
      title: 'ข้อเดียวกันแต่คะแนนไม่ตรงกัน',
      finding: '{subject} มีคะแนนไม่ตรงกัน: {values} แผนใช้ {used} ซึ่งพบก่อน',
      means: 'ข้อหรือตัวชี้วัดเดียวกันมีคะแนนอยู่หลายที่ในแผ่นงาน แต่ตัวเลขไม่เท่ากัน',
      why: 'คะแนนที่ถูกมีค่าเดียว แผนใช้ค่าที่พบก่อน ซึ่งอาจเป็นค่าที่พิมพ์ผิด',
      todo: 'ดูในต้นฉบับผลการประเมินว่าค่าใดถูก แล้วแก้ทุกที่ให้เท่ากัน',
    },
    en: {
      title: 'Different scores of the same item',
      finding: '{subject} has different scores: {values}. The plan uses {used}, which comes first',
      means: 'The same item or indicator has a score in several places of the sheet, and they differ.',
      why: 'Only one can be right. The plan uses the first, which may be the wrong one.',
      todo: 'See in the original result which is right, and make all places agree.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ข้อ\tคะแนน',
      'e1\t86.89',
      'e2\t87.78',
      'e3\t97.78',
      '',
      'ข้อ\tคะแนน',
      'e3\t87.78',
    ].join('\n'),
  },
  check: ({ sheet }) =>
    [...bySubject(sheet.statements).values()].flatMap((places) => {
      const [first] = places;
      const scores = [...new Set(places.map(({ score }) => score))];
      if (first === undefined || scores.length < 2) return [];
      return [
        {
          item: itemOf(first.subject),
          places: places.map(({ place }) => place),
          params: {
            subject: subjectName(first.subject),
            values: scores.map((score) => `${formatScore(score)} (${cellsWith(score, places)})`).join(', '),
            used: formatScore(first.score),
          },
        },
      ];
    }),
};

/** `E30, E46` */
function cellsWith(score: Hundredths, places: readonly Scored[]): string {
  const same = places.filter((one) => one.score === score);
  return same.map(({ place }) => shortest(place, places)).join(', ');
}

/** The tab is named only where the figures stand on several. */
function shortest(place: Place, all: readonly { readonly place: Place }[]): string {
  return all.every((other) => other.place.tab === place.tab) ? a1(place) : address(place);
}

type Scored = Statement & { readonly score: number };

function bySubject(statements: readonly Statement[]): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const statement of statements) {
    if (statement.parsed.kind !== 'number') continue;
    const key = subjectKey(statement.subject);
    groups.set(key, [...(groups.get(key) ?? []), { ...statement, score: statement.parsed.score }]);
  }
  return groups;
}
