/** What a tab says of its agency in cells with labels: `หน่วยงาน | อบต.บ้านโป่ง`, `อำเภอ: บ้านโป่ง`. */

import { agencyNamed } from '../agency/agencyInText.ts';
import { withoutPlace } from '../agency/placeInText.ts';
import { provinceNamed } from '../agency/provinces.ts';
import { type Cell, cellAt, type Tab } from '../table/cell.ts';
import { comparable, tidy } from '../text/normalise.ts';

/** Null is what no label says. */
export interface LabelledPlaces {
  readonly name: string | null;
  readonly district: string | null;
  readonly province: string | null;
}

type What = keyof LabelledPlaces;

const LABELS: Readonly<Record<What, RegExp>> = {
  name: /^(?:ชื่อ)?(?:หน่วยงาน|องค์กร|ส่วนราชการ|อปท\.?|agency|organi[sz]ation)(?:ภาครัฐ)?(?:ที่)?(?:รับการ|ถูก)?(?:ประเมิน)?(?:name)?(?:\([^)]*\))?$/,
  district: /^(?:อำเภอ|อ\.|เขต|อำเภอ[/(]เขต\)?|district)$/,
  province: /^(?:จังหวัด|จ\.|จว\.|province)$/,
};
const KINDS = Object.keys(LABELS) as What[];
/** A label and its value in one cell, parted by a colon. */
const WITH_COLON = /^([^:：]{1,40})\s*[:：]\s*(\S.*)$/;
/** Headings of tables, in which a label would be one of them. */
const HEADING =
  /^(?:ผล|ค่า)?(?:คะแนน|ร้อยละ|ตัวชี้วัด|ลำดับ|ระดับ|ข้อ|รายการ|หมายเหตุ|เครื่องมือ|แบบ|ปี|พ\.ศ|จำนวน|ประเภท|รหัส|iit|eit|oit|ita|score|year|level)/i;
const PREFIX: Readonly<Record<What, RegExp>> = {
  name: /^(?!)/,
  district: /^(?:กิ่ง)?(?:อำเภอ|อ\.|เขต)\s*/,
  province: /^(?:จังหวัด|จว?\.)\s*/,
};
/** How many empty cells may part a label from its value. */
const APART = 3;

/** The first value of each label. A table with an agency a row has its label as a heading, and says nothing of one. */
export function labelledPlaces(tab: Tab): LabelledPlaces {
  const found: Record<What, string | null> = { name: null, district: null, province: null };
  tab.rows.forEach((cells, index) => {
    cells.forEach(({ value: held, text }, at) => {
      const labelled = typeof held === 'string' ? labelIn(text) : null;
      if (!labelled || found[labelled.what] !== null) return;
      const { what } = labelled;
      const value = labelled.value ?? beside(tab, index + 1, at + 1, what) ?? below(tab, index + 1, at + 1, what);
      if (value !== null) found[what] = value.replace(PREFIX[what], '');
    });
  });
  const own = found.name === null ? null : withoutPlace(found.name);
  return {
    name: own?.name ?? null,
    district: found.district ?? own?.district ?? null,
    province: provinceNamed(found.province ?? '') ?? found.province ?? own?.province ?? null,
  };
}

function labelIn(text: string): { readonly what: What; readonly value: string | null } | null {
  if (
    text.length > 120 ||
    !/หน่วยงาน|องค์กร|ส่วนราชการ|อปท|อำเภอ|อ\.|เขต|จังหวัด|จว?\.|agency|organi|district|province/i.test(text)
  )
    return null;
  const [, label = text, value = null] = WITH_COLON.exec(tidy(text)) ?? [];
  const words = comparable(label).replace(/[:=]$/, '');
  const what = KINDS.find((kind) => LABELS[kind].test(words));
  return what === undefined ? null : { what, value };
}

/** The next filled cell; of an agency whose kind is not known only where nothing else but labelled values follows. */
function beside(tab: Tab, row: number, column: number, what: What): string | null {
  const filled = [1, 2, 3, 4].slice(0, APART + 1).find((right) => cellAt(tab, row, column + right).text.trim() !== '');
  if (filled === undefined) return null;
  const value = valueIn(cellAt(tab, row, column + filled), what);
  const next = (tab.rows[row - 1] ?? []).slice(column + filled).find(({ text }) => text.trim() !== '');
  return value !== null && (isSure(value, what) || !next || labelIn(next.text) !== null) ? value : null;
}

/** Under the label, where labels stand side by side, and nothing stands below the value in turn. */
function below(tab: Tab, row: number, column: number, what: What): string | null {
  const value = valueIn(cellAt(tab, row + 1, column), what);
  const isOne = valueIn(cellAt(tab, row + 2, column), what) === null;
  const labels = (tab.rows[row - 1] ?? []).filter(({ text }) => text.trim() !== '');
  return value !== null && isOne && labels.every(({ text }) => labelIn(text) !== null) ? value : null;
}

function valueIn({ value, text }: Cell, what: What): string | null {
  const plain = tidy(text);
  if (typeof value !== 'string' || labelIn(plain) !== null || plain.length < 2 || plain.length > 120) return null;
  if (isSure(plain, what)) return plain;
  return /\d|^[^ก-๎A-Za-z]/.test(plain) || HEADING.test(plain) ? null : plain;
}

function isSure(value: string, what: What): boolean {
  return what === 'name' ? agencyNamed(value) !== null : what === 'province' && provinceNamed(value) !== null;
}
