import type { ItemCode } from '../../framework/framework.ts';
import { findItemCode } from '../../reading/itemCode.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { textsOfTabs, type WrittenText } from './texts.ts';

/** A code that starts with a zero, Thai or Arabic, where the letter o belongs. */
const ZERO_CODE = /^([\s([]*(?:ข้อ\s*(?:คำถาม)?\s*(?:ที่)?\s*)?[([]?)[0๐](?=[0-9๐-๙])/;

/** An OIT item's code typed with a zero for its letter: ๐๑๔ for o๑๔. One a cell, so that all can be corrected at once. */
export const thaiZeroCode: Rule = {
  code: 'thai-zero-code',
  severity: 'notice',
  safe: true,
  words: {
    th: {
      title: 'รหัสข้อใช้เลขศูนย์แทนตัว o',
      finding: 'รหัส “{written}” พิมพ์เลขศูนย์แทนตัวอักษร o ระบบอ่านเป็นข้อ {item}',
      fix: 'รหัสข้อของ OIT ขึ้นต้นด้วยตัวอักษร o',
      means: 'รหัสข้อ OIT พิมพ์ด้วยเลขศูนย์ (๐ หรือ 0) แทนตัวอักษร o เช่น ๐๑๔ แทน o๑๔',
      why: 'ระบบอ่านเป็นข้อ OIT ให้แล้ว แต่ผู้อ่านอาจเข้าใจเป็นตัวเลข และค้นหารหัสข้อไม่พบ',
      todo: 'กด “แก้ให้” ได้ทุกช่อง หรือปล่อยไว้ก็ได้ คะแนนไม่เปลี่ยน',
    },
    en: {
      title: 'An item code with a zero for its letter o',
      finding: 'The code “{written}” has a zero for the letter o; it is read as {item}',
      fix: 'The codes of OIT items start with the letter o',
      means: 'The code of an OIT item is typed with a zero (๐ or 0) instead of the letter o.',
      why: 'It is read as meant, but people may take it for a number, and searching for the code does not find it.',
      todo: 'Press “Correct it”, for all cells at once if you like, or leave it. No score is changed.',
    },
  },
  example: { sheet: ['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน', 'ข้อ ๐๑๔\t100', 'o15\t100'].join('\n') },
  check: ({ tabs, sheet }) => {
    const rows = rowsOfItems(sheet.statements);
    return textsOfTabs(tabs).flatMap((written) => zeroCode(written, rows));
  },
};

function zeroCode({ text, place }: WrittenText, rows: ReadonlySet<string>): RuleFinding[] {
  const item = ZERO_CODE.test(text) ? findItemCode(text)?.code : undefined;
  if (item === undefined) return [];
  // The score stands in the code's row, or under the code.
  const isRead = [place.row, place.row + 1].some((row) => rows.has(rowOf(place.tab, row, item)));
  if (!isRead) return [];
  const to = text.replace(ZERO_CODE, '$1o');
  return [{ item, places: [place], params: { written: text.trim(), item }, fix: { place, from: text, to } }];
}

function rowsOfItems(statements: readonly Statement[]): Set<string> {
  return new Set(
    statements.flatMap(({ subject, place }) =>
      subject.kind === 'item' ? [rowOf(place.tab, place.row, subject.code)] : [],
    ),
  );
}

function rowOf(tab: string, row: number, item: ItemCode): string {
  return `${row} ${item} ${tab}`;
}
