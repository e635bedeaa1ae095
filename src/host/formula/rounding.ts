/**
 * Spreadsheets compute with doubles but round what their 15 digits show: 74.66499999999999 is 74.665, so 74.67. The
 * point is moved in the text of the number, since 1.005 * 100 is 100.49999999999999.
 */
function rounded(value: number, digits: number, step: (x: number) => number): number {
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split('e');
  const whole = step(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${whole}e${-digits}`);
}

/** Half away from zero, as ROUND does. */
export const roundHalfUp = (value: number, digits: number): number => rounded(value, digits, Math.round);
export const roundUp = (value: number, digits: number): number => rounded(value, digits, Math.ceil);
export const roundDown = (value: number, digits: number): number => rounded(value, digits, Math.floor);
