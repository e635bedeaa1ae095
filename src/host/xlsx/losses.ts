import { latin1Text } from '../platform/bytes.ts';

/** What a workbook may hold that does not show here, by the names of its parts, which stand in clear in a zip. */
const PARTS = {
  'chart-sheets': 'xl/chartsheets/',
  'pivot-tables': 'xl/pivotTables/',
  slicers: 'xl/slicers/',
  'other-workbooks': 'xl/externalLinks/',
  'comment-threads': 'xl/threadedComments/',
  controls: 'xl/ctrlProps/',
} as const;

/** Of these the saved file has less than the one that was opened, or has it elsewhere. */
export type Loss = keyof typeof PARTS;

/** What the user must know before a workbook is saved anew. */
export function lossesIn(bytes: Uint8Array): Loss[] {
  const names = latin1Text(bytes);
  return (Object.keys(PARTS) as Loss[]).filter((loss) => names.includes(PARTS[loss]));
}
