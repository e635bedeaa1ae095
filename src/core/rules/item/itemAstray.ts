import type { Framework, Issue, ItemCode } from '../../framework/framework.ts';
import { frameworkOf } from '../../framework/frameworks.ts';
import { issuesOfItem, itemByCode } from '../../framework/lookup.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { ScoreSheet } from '../../reading/scoreSheet.ts';
import type { Rule } from '../rule.ts';
import { disclosuresIn, type ItemCell, numberingOf, questionsIn } from './disclosures.ts';

/** Where more of them than this stand elsewhere, the agency has an order of its own. */
const FEW = 0.1;

/**
 * Items under an issue that they are not about: disclosures neither this year nor by the numbers of the year whose
 * numbers the sheet has. Only where such numbers were found, or where few stand so: which items belong to an issue is
 * inferred.
 */
export const itemAstray: Rule = {
  code: 'item-astray',
  severity: 'notice',
  words: {
    th: {
      title: 'ข้อที่อยู่ใต้ประเด็นอื่น',
      finding: 'ในประเด็นที่ {issue} มีข้อที่เป็นเรื่องของประเด็นอื่น: {itemsTh}',
      means: 'ข้อในตารางของประเด็นนี้ดูจากชื่อข้อแล้วเป็นเรื่องของประเด็นอื่น อาจพิมพ์เลขข้อผิด หรือวางผิดประเด็น',
      why: 'แผนจัดข้อตามเรื่องของข้อ ผลวิเคราะห์ในแผนจึงอาจไม่ตรงกับตารางของท่าน',
      todo: 'ตรวจเลขข้อกับคู่มือ ถ้าหน่วยงานตั้งใจให้อยู่ประเด็นนี้ พิมพ์รายการข้อไว้ที่แถว "ข้อในประเด็นที่ …" ในแท็บตั้งค่า',
    },
    en: {
      title: 'Items under another issue',
      finding: 'Under issue {issue} stand items that are about another: {itemsEn}',
      means:
        'By their topics, these items in the table of the issue belong to another: a number was mistyped, or they were put under the wrong issue.',
      why: 'The plan places items by what they are about, so its analysis may not be that of your table.',
      todo: 'Compare the numbers with the handbook. If the items are meant to stand here, list them in the row “Items of issue …” on the settings tab.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'หัวข้อ\tข้อ\tคะแนน',
      'การให้บริการและระบบ E-Service\to15\t100',
      ...['o16', 'o17', 'o18', 'o30'].map((code) => `\t${code}\t100`),
    ].join('\n'),
  },
  check: ({ framework, yearKnown, sheet }) => {
    if (!yearKnown) return [];
    const astray = [...disclosuresAstray(disclosuresIn(sheet), framework), ...questionsAstray(sheet, framework)];
    return framework.issues.flatMap(({ id }) => {
      const here = astray.filter(({ issue }) => issue === id);
      if (here.length === 0) return [];
      const codes = [...new Set(here.map(({ code }) => code))];
      const items = (language: Language) => codes.map((code) => worded(code, framework, language)).join('; ');
      const params = { issue: String(id), itemsTh: items('th'), itemsEn: items('en') };
      return [{ item: null, items: codes, places: here.map(({ place }) => place), params }];
    });
  },
};

function disclosuresAstray(cells: readonly ItemCell[], framework: Framework): ItemCell[] {
  const numbering = numberingOf(cells, framework);
  const other = numbering && frameworkOf(numbering.fiscalYear);
  const astray = cells.filter(
    (cell) => isElsewhere(cell, framework) && (other === null || !standsUnder(cell, other.issues)),
  );
  return other === null ? fewOf(astray, cells) : astray;
}

function questionsAstray(sheet: ScoreSheet, framework: Framework): ItemCell[] {
  const cells = questionsIn(sheet);
  return fewOf(
    cells.filter((cell) => isElsewhere(cell, framework)),
    cells,
  );
}

function fewOf(astray: readonly ItemCell[], cells: readonly ItemCell[]): ItemCell[] {
  return count(astray) > FEW * count(cells) ? [] : [...astray];
}

/** Whether it stands under an issue, and belongs to others. */
function isElsewhere(cell: ItemCell, framework: Framework): boolean {
  if (cell.issue === null || issuesOfItem(framework, cell.code).length === 0) return false;
  return itemByCode(framework, cell.code)?.key != null && !standsUnder(cell, framework.issues);
}

function standsUnder({ code, issue }: ItemCell, issues: readonly Issue[]): boolean {
  return issues.some(({ id, items }) => id === issue && items.value.includes(code));
}

function count(cells: readonly ItemCell[]): number {
  return new Set(cells.map(({ code }) => code)).size;
}

/** `o34 "มาตรการส่งเสริมคุณธรรม…" (ประเด็นที่ 7)` */
function worded(code: ItemCode, framework: Framework, language: Language): string {
  const topic = itemByCode(framework, code)?.topic[language] ?? '';
  const homes = issuesOfItem(framework, code).map(({ id }) => id);
  return language === 'th'
    ? `${code} "${topic}" (ประเด็นที่ ${homes.join(' และ ')})`
    : `${code} “${topic}” (issue ${homes.join(' and ')})`;
}
