/** Surveys whose questions have parts, each with a score of its own, with or without their mean. */

import type { Written } from '../../../../support/tabs.ts';
import type { Random } from '../../../lattice/drawnAgency.ts';
import { block } from '../block.ts';
import { type Drawn, drawYear, tabsOf } from '../drawn.ts';
import { chance, pick } from '../draws.ts';
import { type Figures, INSTRUMENTS, isItem, type Subject } from '../figures.ts';
import { established } from '../subjects.ts';
import { thaiDigits } from '../writing.ts';
import { drawSources, type Scenario } from './scenario.ts';

/** What a part of an item is called beside or instead of the item's own name. */
type Call = (item: Subject, part: number) => string;

const LETTERS = ['ก', 'ข', 'ค'];
const IN_NAME: readonly Call[] = [
  (item, part) => `${item}.${part}`,
  (item, part) => `${item}-${part}`,
  (item, part) => `${item}/${part}`,
  (item, part) => `${item} (${part})`,
  (item, part) => `${item}${LETTERS[part - 1]}`,
  (item, part) => `${item}.${LETTERS[part - 1]}`,
  (item, part) => `ข้อ ${item}-${part}`,
];
const BESIDE: readonly Call[] = [
  (_item, part) => `${part})`,
  (_item, part) => `(${part})`,
  (_item, part) => `${LETTERS[part - 1]}. ด้านที่ใช้ประเมิน`,
  (_item, part) => `${thaiDigits(String(part))}. การปฏิบัติงาน`,
  (_item, part) => `ระดับมากน้อยเพียงใด ${LETTERS[part - 1]}`,
  (_item, part) => `ข้อย่อยที่ ${part}`,
];
const MEANS = ['เฉลี่ย', 'คะแนนเฉลี่ยข้อ', 'ค่าเฉลี่ย', 'รวม', 'Average'] as const;

export const questionScenarios: readonly Scenario[] = [
  { name: 'parts of a question in its name', share: 1, draw: (random) => parted(random, inNames) },
  { name: 'parts of a question in rows beside it', share: 1, draw: (random) => parted(random, inRows) },
];

type Lay = (
  random: Random,
  items: readonly Subject[],
  partsOf: (item: Subject) => Written[],
  own: Figures,
) => Written[][];

const inNames: Lay = (random, items, partsOf) => {
  const call = pick(random, IN_NAME);
  return [
    ['ข้อ', 'คะแนน'],
    ...items.flatMap((item) => partsOf(item).map((score, index) => [call(item, index + 1), score])),
  ];
};

const inRows: Lay = (random, items, partsOf, own) => {
  const call = pick(random, BESIDE);
  const mean = chance(random, 0.5) ? pick(random, MEANS) : null;
  return [
    ['ข้อ', 'ข้อย่อย', 'คะแนน'],
    ...items.flatMap((item) => [
      ...partsOf(item).map((score, index) => [index === 0 ? item : null, call(item, index + 1), score]),
      ...(mean === null ? [] : [[null, mean, (own.get(item) ?? 0) / 100]]),
    ]),
  ];
};

function parted(random: Random, lay: Lay): Drawn {
  const { own } = drawSources(random);
  const instruments = pick(random, [['IIT'], ['IIT', 'EIT']] as const);
  const items = [...own.keys()].filter(
    (subject) => isItem(subject) && instruments.some((id) => INSTRUMENTS[id].letter === subject[0]),
  );
  const count = pick(random, [2, 3]);
  const partsOf = (item: Subject): Written[] => {
    const middle = own.get(item) ?? 0;
    const by = Math.min(150, middle, 10_000 - middle);
    return (count === 2 ? [middle - by, middle + by] : [middle - by, middle, middle + by]).map((part) => part / 100);
  };
  const { answers, titles } = drawYear(random);
  return {
    layout: 'list',
    tabs: tabsOf([{ block: block(lay(random, items, partsOf, own)) }], titles),
    answers,
    figures: established(own, items),
    expected: 'right',
  };
}
