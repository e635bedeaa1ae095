import { ANYTHING, matching, WHOLE, WORDS } from '../../ownTable/contents.ts';
import type { HeadedTable } from '../../ownTable/ownTable.ts';

/** What a score looks like, however somebody typed it. */
const SCORES = matching(/^[\d๐-๙][\d๐-๙.,%\s]*$/, false);

/** Codes, and below the items what indicators, instruments and the overall result are called. */
const LABELS = matching(
  /^(?:[ieo]\s?\d{1,2}|[IEO]IT|EIT (?:ส่วนที่|part) [12]|(?:ตัวชี้วัด|เครื่องมือ|คะแนนรวม|ระดับ|indicator|instrument|overall|level).*)$/i,
);

/**
 * How the columns of `คะแนน` are known again that its view makes, whatever was written over their headings: codes and
 * instruments look like nothing else, and the scores stand between them.
 */
export const scoresTable: HeadedTable = {
  title: 'scores.title',
  hint: 'scores.own',
  columns: {
    item: { heading: 'column.item', required: true, contents: LABELS },
    score: { heading: 'column.score', required: true, contents: SCORES },
    instrument: { heading: 'column.instrument', contents: matching(/^(?:IIT|EIT|OIT)$/i) },
    indicator: { heading: 'column.indicator', contents: WHOLE },
    subIndicator: { heading: 'column.subIndicator', contents: matching(/^\d{1,2}\.\d{1,2}$/, false) },
    topic: { heading: 'scores.topic', contents: WORDS },
    issues: { heading: 'scores.issues', contents: matching(/^\d{1,2}(?:\s*,\s*\d{1,2})*$/, false) },
    verdict: { heading: 'column.verdict', contents: WORDS },
    readFrom: { heading: 'scores.readFrom', contents: ANYTHING },
  },
};
