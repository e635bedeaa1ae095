/** Rows that are the parts of a question, each with a score of its own, with or without their mean. */

/** What numbers a part, and the words in which it does, which the parts of a question have in common. */
interface Part {
  readonly number: number;
  readonly words: string;
}

const ORDINAL = '([1-9๑-๙]|[กขคงจ]|[a-e])';
/** `1)`, `(2)`, `ก. ปฏิบัติงาน`: each part may go on in words of its own. */
const LEADING = new RegExp(`^[([]?${ORDINAL}[).\\]](?!\\d)`, 'i');
/** `ข้อย่อยที่ 1`, `มากน้อยเพียงใด ก`. */
const COUNTED = new RegExp(`^((?:ข้อ|ข้อย่อย|ด้าน|ด้านที่|คำถาม|คำถามย่อย|ประเด็นย่อย|part|q)\\s*(?:ที่)?)\\s*${ORDINAL}$`, 'i');
const ENDING = /^(.*[^\s\d)]{3})\s\(?([กขคงจ])\)?$/;
/** `1`, `ก` alone may be anything, but above a mean. */
const BARE = new RegExp(`^()${ORDINAL}$`, 'i');
const MEAN = /^(?:คะแนน|ค่า|ผล)*(?:เฉลี่ย|รวม)(?:ราย|ทั้ง|ของ)?(?:ข้อ|คำถาม)?(?:นี้)?$|^(?:average|mean|total|overall)$/i;
const ORDERS = ['123456789', '๑๒๓๔๕๖๗๘๙', 'กขคงจ', 'abcde'];

/**
 * For each figure which part each of its rows is, from 1; null for the mean or the figure's own row. Null where the labels,
 * a list for each figure, do not say that the rows are parts.
 */
export function partsOf(labels: readonly (readonly string[])[]): (number | null)[][] | null {
  const hasMean = labels.every((own) => own.some((label) => MEAN.test(label)));
  const parts = labels.map((own) =>
    own.map((label) => (label === '' || MEAN.test(label) ? null : (partIn(label, hasMean) ?? NO_PART))),
  );
  const areParts = parts.every((own) => {
    const all = own.filter((part) => part !== null);
    return all.length > 1 && all.every(({ number, words }, index) => number === index + 1 && words === all[0]?.words);
  });
  return areParts ? parts.map((own) => own.map((part) => part?.number ?? null)) : null;
}

const NO_PART: Part = { number: 0, words: '' };

function partIn(label: string, hasMean: boolean): Part | null {
  const leading = LEADING.exec(label);
  if (leading) return partOf(leading[1], '');
  for (const pattern of [COUNTED, ENDING, ...(hasMean ? [BARE] : [])]) {
    const [, words = '', ordinal] = pattern.exec(label) ?? [];
    if (ordinal !== undefined) return partOf(ordinal, words);
  }
  return null;
}

function partOf(ordinal = '', words: string): Part | null {
  const place = ORDERS.map((order) => order.indexOf(ordinal.toLowerCase())).find((index) => index >= 0);
  return place === undefined ? null : { number: place + 1, words };
}
