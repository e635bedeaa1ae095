/** Whether a value is a date, of whichever world: `instanceof` knows only this one's. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';
}
