import type { Framework } from '../framework/framework.ts';
import { cellAt, type Tab } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import type { StatedLevel } from './statement.ts';
import { wordsOf } from './wordsOf.ts';

/** The word for the level and what may stand before its name; not the `รักษาระดับ` (keep it up) of remarks. */
const LEVEL = /(?<!รักษา|ยก)(?:ระดับ|level)(?:ผล)?(?:การประเมิน|คะแนน)?(?:อยู่(?:ที่|ใน)?|ได้|คือ|เป็น)?(?:ระดับ)?[:="'“”‘’]*/g;

/** The result level that a row states, after the word for it in the same cell or in a cell to its right; or null. */
export function readLevel(tab: Tab, row: number, framework: Framework): StatedLevel | null {
  const cells = tab.rows[row - 1] ?? [];
  // Longest first: "ผ่าน" begins "ผ่านดี", which begins "ผ่านดีเยี่ยม".
  const names = framework.levels.map(({ name }) => name.th).sort((a, b) => b.length - a.length);
  for (let column = 1; column <= cells.length; column++) {
    const text = wordsOf(cellAt(tab, row, column));
    for (const word of text.matchAll(LEVEL)) {
      const rest = text.slice((word.index ?? 0) + word[0].length);
      const inside = names.find((name) => startsWithName(rest, comparable(name)));
      if (inside !== undefined) return { name: inside, place: { tab: tab.name, row, column } };
      if (rest !== '') continue;
      for (let right = column + 1; right <= cells.length; right++) {
        const exact = names.find((name) => wordsOf(cellAt(tab, row, right)) === comparable(name));
        if (exact !== undefined) return { name: exact, place: { tab: tab.name, row, column: right } };
      }
    }
  }
  return null;
}

/** A name in letters ends where the word does: `level A`, not `level attained`. */
function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !(/[a-z]/.test(name) && /^[a-z]/.test(text.slice(name.length)));
}
