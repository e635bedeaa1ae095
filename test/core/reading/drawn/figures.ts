import { drawAgency, type Random, rounded, roundedMean } from '../../lattice/drawnAgency.ts';

/**
 * What a figure is of: `i1` … `o35` an item, `9.1` a sub-indicator, `1` … `10` an
 * indicator, `IIT` `EIT` `OIT` an instrument, `ITA` all of it.
 */
export type Subject = string;

/** In hundredths, in the order in which a report goes through them. */
export type Figures = ReadonlyMap<Subject, number>;

export const INSTRUMENTS = {
  IIT: { letter: 'i', items: 15, indicators: ['1', '2', '3', '4', '5'], weight: 30 },
  EIT: { letter: 'e', items: 9, indicators: ['6', '7', '8'], weight: 30 },
  OIT: { letter: 'o', items: 35, indicators: ['9', '10'], weight: 40 },
} as const;
/** The sub-indicators of OIT, each with its first and last item. */
export const SUB_INDICATORS: Readonly<Record<Subject, readonly [first: number, last: number]>> = {
  '9.1': [1, 6],
  '9.2': [7, 13],
  '9.3': [14, 17],
  '9.4': [18, 21],
  '9.5': [22, 25],
  '10.1': [26, 31],
  '10.2': [32, 35],
};
export type Instrument = keyof typeof INSTRUMENTS;
export const INSTRUMENT_IDS = Object.keys(INSTRUMENTS) as Instrument[];

/** An agency's whole result: the published rounding at every step, so that all of it fits together. */
export function drawFigures(random: Random): Figures {
  const { items, indicators } = drawAgency(random);
  const figures = new Map<Subject, number>();
  for (const [code, score] of items) figures.set(code, hundredths(score));
  for (const [id, score] of indicators) figures.set(String(id), hundredths(score));
  for (const id of INSTRUMENT_IDS) {
    figures.set(id, roundedMean(INSTRUMENTS[id].indicators.map((indicator) => figures.get(indicator) ?? 0)));
  }
  const weighed = INSTRUMENT_IDS.map((id) => INSTRUMENTS[id].weight * (figures.get(id) ?? 0));
  return figures.set(
    'ITA',
    rounded(
      weighed.reduce((sum, part) => sum + part, 0),
      100,
    ),
  );
}

/** The same with the sub-indicators, which some sheets state. */
export function withSubIndicators(figures: Figures): Figures {
  const means = Object.entries(SUB_INDICATORS).map(([id, [first, last]]): [Subject, number] => {
    const scores = Array.from({ length: last - first + 1 }, (_, index) => figures.get(`o${first + index}`) ?? 0);
    return [id, roundedMean(scores)];
  });
  return new Map([...figures, ...means]);
}

export const isItem = (subject: Subject): boolean => /^[ieo]\d/.test(subject);
export const isSubIndicator = (subject: Subject): boolean => /^\d+\.\d$/.test(subject);
export const isIndicator = (subject: Subject): boolean => /^\d+$/.test(subject);
export const isInstrument = (subject: Subject): subject is Instrument => subject in INSTRUMENTS;

/** The instrument that a figure belongs to; null for the overall score. */
export function instrumentOf(subject: Subject): Instrument | null {
  const found = INSTRUMENT_IDS.find((id) => {
    const { letter, indicators } = INSTRUMENTS[id];
    return id === subject || (isItem(subject) && subject[0] === letter) || indicators.some((own) => own === subject);
  });
  return found ?? null;
}

/** The weight of an indicator, an instrument or the whole, in hundredths of the overall score. */
export function weightOf(subject: Subject): number {
  const instrument = instrumentOf(subject);
  if (instrument === null) return 100;
  const { weight, indicators } = INSTRUMENTS[instrument];
  return isIndicator(subject) ? weight / indicators.length : weight;
}

function hundredths(printed: string): number {
  return Math.round(Number(printed) * 100);
}
