import { frameworks } from '../../framework/frameworks.ts';
import { type MessageKey, type Params, wordings } from '../../messages/catalogue.ts';
import { factLabels, HINTS_OF_FACTS } from '../../settings/factRows.ts';
import { PLAIN_SETTINGS } from '../../settings/plainRows.ts';
import { saysOneOf } from '../../settings/saysOneOf.ts';
import { editDistance } from '../../text/editDistance.ts';
import { comparable } from '../../text/normalise.ts';

/** A row of the settings tab by the message of its label. */
export interface Label {
  readonly label: MessageKey;
  readonly params: Params;
}

const PLAIN: readonly Label[] = PLAIN_SETTINGS.map((label) => ({ label, params: {} }));
const HINTS: readonly MessageKey[] = [...PLAIN_SETTINGS.map((label) => `${label}.hint` as const), ...HINTS_OF_FACTS];

/** Items and issues of a year that is not known here are numbered all the same. */
const CODED = /^(?:ชื่อข้อ|topic of|ข้อในประเด็นที่|items of issue|ข้อในตัวชี้วัดย่อย|items of sub-indicator) ?[\w.]+$/i;

/** Texts further from each other than this share of their length have nothing to do with each other. */
const FURTHEST = 0.34;

let orders: readonly (readonly Label[])[] | null = null;
let texts: ReadonlySet<string> | null = null;

/** Whether a text is the label of a row of ours, in any year. */
export function isLabel(text: string): boolean {
  texts ??= new Set(labelsOfAnyYear().flatMap(textsOf));
  return texts.has(comparable(text)) || CODED.test(text);
}

export function isHint(text: string): boolean {
  return text !== '' && saysOneOf(HINTS, text);
}

/** The plain setting that is explained so: each of them has an explanation of its own. */
export function plainWithHint(hint: string): Label | null {
  return PLAIN.find(({ label }) => wordings(`${label}.hint` as MessageKey).some((one) => one === hint)) ?? null;
}

/** The label that stands between two others, where all years agree; null at an end of the tab where there is none. */
export function labelBetween(above: string | null, below: string | null): Label | null {
  const found = labelsOfYears().flatMap((labels) => {
    const at = above === null ? -1 : labels.findIndex((one) => says(one, above));
    const next = labels[at + 2];
    const fits = below === null ? next === undefined : next !== undefined && says(next, below);
    const between = labels[at + 1];
    return (above !== null && at < 0) || !fits || !between ? [] : [between];
  });
  const [first] = found;
  return first && found.every((one) => textsOf(one)[0] === textsOf(first)[0]) ? first : null;
}

/** The label that looks most like what is written; null where none comes near. */
export function nearestLabel(written: string): Label | null {
  const text = comparable(written);
  let nearest: Label | null = null;
  let least = Math.floor(text.length * FURTHEST) + 1;
  for (const label of labelsOfAnyYear()) {
    for (const wording of textsOf(label)) {
      const distance = editDistance(text, wording, least);
      if (distance < least) [nearest, least] = [label, distance];
    }
  }
  return nearest;
}

/** Whether a text is this label, in either language. */
export function says(label: Label, text: string): boolean {
  return textsOf(label).includes(comparable(text));
}

/** The labels of each year's tab, from top to bottom. */
function labelsOfYears(): readonly (readonly Label[])[] {
  orders ??= frameworks.map((framework) => [...PLAIN, ...factLabels(framework)]);
  return orders;
}

/** Each label once, in the order in which the years bring them: most years have most of them. */
function labelsOfAnyYear(): readonly Label[] {
  const labels = labelsOfYears().flat();
  return [...new Map(labels.map((one) => [`${one.label} ${Object.values(one.params)}`, one])).values()];
}

function textsOf({ label, params }: Label): string[] {
  return wordings(label, params).map(comparable);
}
