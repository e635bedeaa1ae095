export interface Counts {
  reads: number;
  writes: number;
  drive: number;
}

const READS = new Set([
  'Range.getValues',
  'Range.getDisplayValues',
  'Range.getFormulas',
  'Range.getNotes',
  'Range.getBackgrounds',
  'Range.getNumberFormats',
  'Range.getVerticalAlignments',
  'Sheet.getColumnWidth',
  'Sheet.getConditionalFormatRules',
  'Sheet.getFrozenRows',
  'Sheet.getProtections',
  'Spreadsheet.getEditors',
  'Spreadsheet.getNamedRanges',
  'Spreadsheet.getOwner',
  'Spreadsheet.getViewers',
]);

const WRITES =
  /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection)\.(add|set|insert|delete|remove|merge|move|clear|hide|show|protect)/;

const DRIVE = /^Drive\./;

/** Counts the calls that carry values to or from Google, the only local measure of how slow a run will be there. */
export class Counter {
  readonly counts: Counts = { reads: 0, writes: 0, drive: 0 };
  /** Every service call in order, counted or not. */
  readonly log: string[] = [];

  record(call: string): void {
    this.log.push(call);
    if (READS.has(call)) this.counts.reads++;
    if (WRITES.test(call)) this.counts.writes++;
    if (DRIVE.test(call)) this.counts.drive++;
  }

  reset(): void {
    Object.assign(this.counts, { reads: 0, writes: 0, drive: 0 });
    this.log.length = 0;
  }
}
