import type { Framework, InstrumentId } from '../../framework/framework.ts';
import { codesIn } from '../../reading/remarkCodes.ts';
import type { Subject } from '../../reading/statement.ts';
import type { Hundredths } from '../../score/hundredths.ts';

/** A figure in a text, and what its sentence named before it. */
export interface Mention {
  readonly score: Hundredths;
  /** What was named last; empty where nothing was. */
  readonly named: readonly Subject[];
  /** Whether another figure already stands between the name and this one. */
  readonly later: boolean;
}

/** Two decimals, as scores are printed; no time of day, no sum of money, no date. */
const FIGURE =
  /(^|[^\d.,/:-])((?:[1-9]\d{0,2}|0)\.\d{2})(?!\d|[.,/:]\d| ?(?:น\.|บาท|ล้าน|พัน|ไร่|กม|เมตร|[-–] ?\d+[.:]\d+ ?น\.))/g;
/** A difference, an aim, another agency's or another year's figure follows. */
const OF_ANOTHER_KIND =
  /(?:เพิ่มขึ้น|ลดลง|มากขึ้น|น้อยลง|ต่าง|ห่าง|ขาด|เป้าหมาย|เกณฑ์|ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา|ประเทศ|อำเภอ|จังหวัด|ค่ากลาง)[^\d]{0,30}$/;
const YEAR = /25\d\d/g;

/** The scores that a tidied text with Arabic digits gives, each with what it names before. */
export function mentionsIn(text: string, framework: Framework): Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  let named: readonly Subject[] = [];
  for (const { 0: whole, 1: before = '', 2: figure = '', index = 0 } of text.matchAll(FIGURE)) {
    const between = text.slice(end, index + before.length);
    const fresh = subjectsIn(between, framework);
    end = index + whole.length;
    if (fresh.length > 0) named = fresh;
    const score = Number(figure.replace('.', ''));
    if (score > 100_00 || OF_ANOTHER_KIND.test(between) || isOfAnotherYear(between, framework)) continue;
    mentions.push({ score, named, later: fresh.length === 0 });
  }
  return mentions;
}

function isOfAnotherYear(text: string, { fiscalYear }: Framework): boolean {
  const years = text.match(YEAR) ?? [];
  return years.length > 0 && Number(years[years.length - 1]) !== fiscalYear;
}

/** An indicator's name alone may be an ordinary phrase (การใช้อำนาจ), so the word for indicator must be there. */
function subjectsIn(text: string, framework: Framework): Subject[] {
  const items = codesIn(text).flatMap(({ codes }) => codes.map((code): Subject => ({ kind: 'item', code })));
  const squeezed = text.replace(/ /g, '');
  const indicators = framework.indicators.flatMap(({ id, name, aliases }): Subject[] => {
    const names = [name.th, ...aliases].map((one) => one.replace(/ /g, ''));
    const is = names.some((one) => squeezed.includes(`ตัวชี้วัด${one}`) || squeezed.includes(`ตัวชี้วัดด้าน${one}`));
    return is || new RegExp(`ตัวชี้วัด(?:ที่)?${id}(?!\\d|\\.\\d\\d)`).test(squeezed) ? [{ kind: 'indicator', id }] : [];
  });
  const instruments = (text.match(/\b(?:IIT|EIT|OIT)\b/g) ?? []).map(
    (id): Subject => ({ kind: 'instrument', id: id as InstrumentId }),
  );
  const overall: Subject[] = /คะแนน(?:ภาพ)?รวม|ภาพรวม/.test(squeezed) ? [{ kind: 'overall' }] : [];
  return [...items, ...indicators, ...instruments, ...overall];
}
