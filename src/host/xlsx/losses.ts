import { latin1Text } from '../platform/bytes.ts';

/** What a workbook may hold that does not show here, by the beginnings of its parts' names, which stand in clear in a zip. */
const PARTS = {
  'chart-sheets': ['xl/chartsheets/'],
  'pivot-tables': ['xl/pivotTables/'],
  slicers: ['xl/slicers/', 'xl/timelines/'],
  'other-workbooks': ['xl/externalLinks/', 'xl/connections.xml'],
  'comment-threads': ['xl/threadedComments/'],
  controls: ['xl/ctrlProps/', 'xl/activeX/'],
  'in-cells': ['xl/richData/'],
  embedded: ['xl/embeddings/oleObject', 'xl/embeddings/Microsoft_Word', 'xl/embeddings/Microsoft_PowerPoint'],
} as const;

/** Of these the saved file has less than the one that was opened, or has it elsewhere. */
export type Loss = keyof typeof PARTS;

/** What the user must know before a workbook is saved anew. */
export function lossesIn(bytes: Uint8Array): Loss[] {
  const names = latin1Text(bytes);
  return (Object.keys(PARTS) as Loss[]).filter((loss) => PARTS[loss].some((part) => names.includes(part)));
}
