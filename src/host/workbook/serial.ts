/**
 * Dates as spreadsheets keep them: days since 1899-12-30, in the local time of whoever looks. Apps Script uses the
 * script's time zone; the local host uses the process's, so runs set `TZ=Asia/Bangkok`.
 */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export function dateToSerial(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(), date.getMonth(), date.getDate(),
    date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds(),
  );
  return (wall - EPOCH) / DAY;
}

export function serialToDate(serial: number): Date {
  // Serials carry times as fractions of a day; a double is exact to well under a millisecond, so round to one.
  const wall = new Date(EPOCH + Math.round(serial * DAY));
  return new Date(
    wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(),
    wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds(), wall.getUTCMilliseconds(),
  );
}
