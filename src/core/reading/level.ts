import type { Framework } from '../framework/framework.ts';
import type { Tab } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import type { StatedLevel } from './statement.ts';
import { wordsOf } from './wordsOf.ts';

/** The word for the level and what may stand before its name; not the `รักษาระดับ` (keep it up) of remarks. */
const LEVEL =
  /(?<!รักษา|ยก)(?:ระดับ|level|เกรด|grade)(?:ผล)?(?:การประเมิน|คะแนน)?(?:ita|ภาพรวม|ของหน่วยงาน)?(?:อยู่(?:ที่|ใน)?|ได้|คือ|เป็น)?(?:ระดับ)?[:="'“”‘’]*/g;
/** A cell that may stand before the level and says no more than that it is the result. */
const RESULT =
  /^(?:สรุป)?(?:ผล|สถานะ|เกณฑ์)(?:การ)?(?:ประเมิน)?(?:ita|ภาพรวม|ของหน่วยงาน|ปี(?:งบประมาณ)?(?:พ\.ศ\.)?\d{4})*[:=]?$/;
/** What may stand behind the level's name: its English one, the score, or the word for a standard. */
const ADDED =
  /^(?:เกณฑ์)?[)\]"'”’]*(?:[([][^)\]]*[)\]]|[-–/:]?[a-z]+|[-–:(]?\d{1,3}(?:[.,]\d{1,2})?(?:คะแนน|%)?\)?)*[)\]"'”’.]*$/;

/** The result level that a row states, after the word for it in the same cell or in a cell to its right; or null. */
export function readLevel(tab: Tab, row: number, framework: Framework): StatedLevel | null {
  const cells = tab.rows[row - 1] ?? [];
  const words = cells.map(wordsOf);
  const last = words.reduce((found, text, index) => (text === '' ? found : index), -1);
  const at = (name: string, index: number) => ({ name, place: { tab: tab.name, row, column: index + 1 } });
  for (const [index, text] of words.entries()) {
    for (const word of text.matchAll(LEVEL)) {
      const rest = text.slice((word.index ?? 0) + word[0].length);
      const inside = levelBeginning(rest, framework);
      if (inside !== null) return at(inside, index);
      if (rest !== '') continue;
      const right = words.findIndex((other, column) => column > index && levelNamed(other, framework) !== null);
      if (right >= 0) return at(levelNamed(words[right] ?? '', framework) ?? '', right);
    }
    // `ผลการประเมิน | ผ่าน | ไม่ผ่าน` are headings.
    const only = RESULT.test(text) && last > index ? levelNamed(words[last] ?? '', framework) : null;
    if (only !== null && words.slice(index + 1, last).every((between) => between === '')) return at(only, last);
  }
  return null;
}

/** The level that comparable words name, with no more than an addition: `ผ่านดีเยี่ยม (Excellent)`, `ผ่านเกณฑ์`. */
function levelNamed(words: string, framework: Framework): string | null {
  const plain = words.replace(/^["'“‘([]+/, '');
  const name = levelBeginning(plain, framework);
  if (name === null) return null;
  return ADDED.test(plain.slice(comparable(name).length)) ? name : null;
}

/** Longest first: "ผ่าน" begins "ผ่านดี", which begins "ผ่านดีเยี่ยม". A name in letters ends where the word does: not `attained`. */
function levelBeginning(words: string, { levels }: Framework): string | null {
  const names = levels.map(({ name }) => name.th).sort((a, b) => b.length - a.length);
  const begins = (name: string) =>
    words.startsWith(name) && !(/[a-z]/.test(name) && /^[a-z]/.test(words.slice(name.length)));
  return names.find((name) => begins(comparable(name))) ?? null;
}
