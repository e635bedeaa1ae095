/** Spreadsheets compute with doubles but round what 15 digits show: 74.66499999999999 is 74.665, so 74.67. */
const shown = (value: number): string => Math.abs(value).toPrecision(15);

function scaled(value: number, digits: number, step: (x: number) => number): number {
  const up = step(Number(`${Number(shown(value))}e${digits}`));
  return Math.sign(value) * Number(`${up}e${-digits}`);
}

/** Half away from zero, as ROUND does. */
export const roundHalfUp = (value: number, digits: number): number => scaled(value, digits, Math.round);
export const roundUp = (value: number, digits: number): number => scaled(value, digits, Math.ceil);
export const roundDown = (value: number, digits: number): number => scaled(value, digits, Math.floor);
