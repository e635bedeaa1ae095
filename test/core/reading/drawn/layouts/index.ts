import { byIssue } from './byIssue.ts';
import { besideInstruments, headedInstruments, instrumentTabs } from './headedInstruments.ts';
import type { Layout } from './layout.ts';
import { list } from './list.ts';
import { mergedInstruments } from './mergedInstruments.ts';
import { rowsOfColumns } from './rowsOfColumns.ts';
import { turned } from './turned.ts';
import { twoHeadings } from './twoHeadings.ts';

export const LAYOUTS: readonly Layout[] = [
  list,
  twoHeadings,
  turned,
  mergedInstruments,
  headedInstruments,
  instrumentTabs,
  besideInstruments,
  byIssue,
  rowsOfColumns,
];
