/**
 * Dates as spreadsheets keep them: days since 1899-12-30 as the clock on the wall shows them, in no time zone. Apps
 * Script reads the clock in the script's time zone; the local host in the process's, so runs set `TZ=Asia/Bangkok`.
 */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export function dateToSerial(date: Date): number {
  const wall = new Date(0);
  wall.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  wall.setUTCHours(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
  return utcToSerial(wall);
}

export function serialToDate(serial: number): Date {
  const wall = serialToUtc(serial);
  const date = new Date(0);
  date.setFullYear(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
  date.setHours(wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds(), wall.getUTCMilliseconds());
  return date;
}

/** The same for dates whose UTC parts are what the clock shows, as the .xlsx library has them. */
export const utcToSerial = (wall: Date): number => (wall.getTime() - EPOCH) / DAY;

/** A time is a fraction of a day; a double is exact to far below a millisecond, so round to one. */
export const serialToUtc = (serial: number): Date => new Date(EPOCH + Math.round(serial * DAY));
