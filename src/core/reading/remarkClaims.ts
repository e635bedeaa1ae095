import type { ItemCode } from '../framework/framework.ts';
import { tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { codesIn, type NamedCodes } from './remarkCodes.ts';
import { type Span, type Verdict, verdictsIn } from './remarkVerdicts.ts';

/** What a remark's text says, before anybody knows beside which rows it stands. */
export interface Said {
  readonly named: readonly { readonly items: readonly ItemCode[]; readonly verdict: Verdict }[];
  /** Of all rows beside the remark that it does not name. */
  readonly blanket: Verdict | null;
  /** Whether there is any verdict in it, even one that can't be made out; another remark's verdict ends there. */
  readonly speaks: boolean;
}

type Mark = (Span & { readonly verdict: Verdict }) | NamedCodes;

/** What stands between a verdict and the codes that follow it: `ต้องปรับปรุง ได้แก่ ข้อ o6`. */
const CONNECTOR = /^(?: |:|ใน|คือ|ได้แก่|คะแนน|ราย|ข้อ|ที่)*$/;
/** What other disclosures a remark points to are no items that it speaks of. */
const IN_BRACKETS = /\([^()]*\)/g;
const REFERENCE = /อ้างอิง|ตาม|ดู/;
const NO_REMARK = /^[-–—.]+$/;

/** Reads `รักษาระดับ … ข้อ o6 ต้องปรับปรุง`, `o11-o14 รักษาระดับ … o14 ต้องปรับปรุง`, `ต้องปรับปรุงข้อ o6, o8`. */
export function claimsIn(written: string): Said {
  const text = toArabicDigits(tidy(written)).replace(IN_BRACKETS, (part) => (REFERENCE.test(part) ? ' ' : part));
  const marks: Mark[] = [...codesIn(text), ...verdictsIn(text)].sort((a, b) => a.start - b.start);
  const parts = partsOf(namesAfterwards(marks, text) ? marks.reverse() : marks);
  const said = parts.flatMap(({ groups, verdicts }) => {
    const [verdict] = verdicts;
    return verdict !== undefined && verdicts.size === 1 ? [{ groups, verdict }] : [];
  });
  return {
    named: said.flatMap(({ groups, verdict }) => {
      const items = inOrder(groups).flatMap(({ codes }) =>
        codes.filter((code) => codes.length === 1 || !isSingle(code, parts)),
      );
      return items.length > 0 ? [{ items, verdict }] : [];
    }),
    blanket: said.find(({ groups }) => groups.length === 0)?.verdict ?? null,
    speaks: parts.some(({ verdicts }) => verdicts.size > 0) || NO_REMARK.test(text),
  };
}

interface Part {
  readonly groups: NamedCodes[];
  readonly verdicts: Set<Verdict>;
}

/** Codes and the verdicts that follow them; a text may start with a verdict that is of no codes. */
function partsOf(marks: readonly Mark[]): Part[] {
  const parts: Part[] = [{ groups: [], verdicts: new Set() }];
  for (const mark of marks) {
    const last = parts[parts.length - 1] as Part;
    if ('verdict' in mark) last.verdicts.add(mark.verdict);
    else if (last.verdicts.size === 0) last.groups.push(mark);
    else parts.push({ groups: [mark], verdicts: new Set() });
  }
  return parts;
}

/** Whether each verdict stands before its codes: then the text ends with codes, and all follow a verdict at once. */
function namesAfterwards(marks: readonly Mark[], text: string): boolean {
  const [first, last] = [marks[0], marks[marks.length - 1]];
  if (first === undefined || last === undefined || !('verdict' in first) || 'verdict' in last) return false;
  return marks.every((mark, index) => {
    const before = marks[index - 1];
    if ('verdict' in mark || before === undefined || !('verdict' in before)) return true;
    return CONNECTOR.test(text.slice(before.end, mark.start));
  });
}

/** `o11-o14 keep, o14 improve`: the item that is named by itself is an exception from its range. */
function isSingle(code: ItemCode, parts: readonly Part[]): boolean {
  return parts.some(
    ({ groups, verdicts }) => verdicts.size > 0 && groups.some(({ codes }) => codes.length === 1 && codes[0] === code),
  );
}

function inOrder(groups: readonly NamedCodes[]): NamedCodes[] {
  return [...groups].sort((a, b) => a.start - b.start);
}
