import type { Random } from '../../../lattice/drawnAgency.ts';
import { beside, block, EMPTY_ROW, merged, stacked } from '../block.ts';
import { chance, pick } from '../draws.ts';
import { INSTRUMENT_IDS, INSTRUMENTS, type Instrument, instrumentOf } from '../figures.ts';
import { NUMBER_HEADINGS } from '../vocabulary.ts';
import { thaiDigits } from '../writing.ts';
import { type Content, cellsOf, headingsOf, hiddenOf, type Layout } from './layout.ts';

const TITLES: readonly ((instrument: Instrument) => string)[] = [
  (instrument) => `แบบวัด ${instrument}`,
  (instrument) => `ผลการประเมินตามแบบวัด ${instrument}`,
  (instrument) => `ส่วนที่ ${INSTRUMENT_IDS.indexOf(instrument) + 1} แบบ ${instrument}`,
  (instrument) => instrument,
  (instrument) => IN_WORDS[instrument],
];

const IN_WORDS: Readonly<Record<Instrument, string>> = {
  IIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
  EIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
  OIT: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ',
};

/** A block an instrument under its title, its items numbered from 1. */
export const headedInstruments: Layout = {
  name: 'headed instruments',
  holdsTotals: false,
  lay: (random, content) => {
    const title = pick(random, TITLES);
    const blocks = present(content).flatMap((instrument) => {
      const width = content.columns.length + 1;
      return [block([[title(instrument)]], merged(0, 0, 1, width)), numbered(random, content, instrument), EMPTY_ROW];
    });
    return [{ block: stacked(blocks) }];
  },
};

/** A tab an instrument, which is the only place that names it. */
export const instrumentTabs: Layout = {
  name: 'instrument tabs',
  holdsTotals: false,
  lay: (random, content) =>
    present(content).map((instrument) => ({ name: instrument, block: numbered(random, content, instrument) })),
};

/** A table an instrument, side by side under its name, its items numbered from 1. */
export const besideInstruments: Layout = {
  name: 'instruments side by side',
  holdsTotals: false,
  lay: (random, content) => {
    const title = pick(random, TITLES);
    const plain = { ...content, columns: content.columns.filter(({ hidden }) => !hidden) };
    const width = plain.columns.length + 1;
    const blocks = present(plain).map((instrument) =>
      stacked([block([[title(instrument)]], merged(0, 0, 1, width)), numbered(random, plain, instrument)]),
    );
    return [{ block: beside(blocks, pick(random, [0, 1])) }];
  },
};

function present({ subjects }: Content): Instrument[] {
  return INSTRUMENT_IDS.filter((id) => subjects.some((subject) => instrumentOf(subject) === id));
}

function numbered(random: Random, content: Content, instrument: Instrument) {
  const thai = chance(random, 0.3);
  const items = content.subjects.filter((subject) => subject.startsWith(INSTRUMENTS[instrument].letter));
  const number = (item: string) => (thai ? thaiDigits(item.slice(1)) : Number(item.slice(1)));
  return block(
    [
      [pick(random, NUMBER_HEADINGS), ...headingsOf(content)],
      ...items.map((item) => [number(item), ...cellsOf(content, item)]),
    ],
    [],
    hiddenOf(content, 1),
  );
}
