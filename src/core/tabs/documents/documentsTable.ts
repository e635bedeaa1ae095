import { type MessageKey, message, wordings } from '../../messages/catalogue.ts';
import { ANYTHING, DATE, LINK, matching, oneOf, WHOLE } from '../../ownTable/contents.ts';
import { columnOf, type OwnTable } from '../../ownTable/ownTable.ts';
import { textIn } from '../../ownTable/readRows.ts';
import type { Cell } from '../../table/cell.ts';
import { comparable } from '../../text/normalise.ts';
import { toArabicDigits } from '../../text/numerals.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  VERSION_STATES,
  type Version,
  type VersionState,
} from '../../versions/version.ts';
import { blank, text, whole } from '../tabView.ts';

/** `74.67`, `ประมาณการ 92.93`, in either language. */
const SCORE_OR_ESTIMATE = matching(/^(?:\D{5,12} )?\d{1,3}(?:\.\d+)?$/, false);

const kindKey = (kind: DocumentKind): MessageKey => `documents.kind.${kind}`;
const stateKey = (state: VersionState): MessageKey => `documents.state.${state}`;

const column = columnOf<Version>();

const columns = {
  when: column({
    heading: 'documents.when',
    contents: DATE,
    width: 200,
    read: textIn,
    write: ({ when }) => text(when),
  }),
  kind: column({
    heading: 'documents.kind',
    required: true,
    contents: oneOf(DOCUMENT_KINDS.map(kindKey)),
    width: 200,
    read: (cell) => meant(DOCUMENT_KINDS, kindKey, cell),
    write: ({ kind }, language) => text(message(language, kindKey(kind))),
  }),
  number: column({
    heading: 'documents.number',
    contents: WHOLE,
    width: 90,
    read: (cell) => numberIn(cell) ?? 1,
    write: ({ number }) => whole(number),
  }),
  fiscalYear: column({
    heading: 'documents.fiscalYear',
    contents: matching(/^2[4-6]\d\d$/, false),
    width: 90,
    read: numberIn,
    write: ({ fiscalYear }) => whole(fiscalYear),
  }),
  overall: column({
    heading: 'documents.overall',
    contents: SCORE_OR_ESTIMATE,
    width: 90,
    read: textIn,
    write: ({ overall }) => text(overall),
  }),
  measures: column({
    heading: 'documents.measures',
    contents: WHOLE,
    width: 90,
    read: numberIn,
    write: ({ measures }) => whole(measures),
  }),
  fingerprint: column({
    heading: 'documents.fingerprint',
    contents: matching(/^[0-9a-f]{8}$/),
    width: 90,
    read: textIn,
    write: ({ fingerprint }) => text(fingerprint, 'hint'),
  }),
  url: column({
    heading: 'documents.link',
    contents: LINK,
    width: 340,
    read: textIn,
    write: ({ url }) => text(url),
  }),
  state: column({
    heading: 'documents.state',
    contents: oneOf(VERSION_STATES.map(stateKey)),
    width: 260,
    read: (cell) => meant(VERSION_STATES, stateKey, cell),
    write: ({ state }, language) => (state === null ? blank : text(message(language, stateKey(state)))),
  }),
  fileId: column({
    heading: 'documents.fileId',
    required: true,
    contents: matching(/^[\w-]{10,}$/),
    width: 130,
    read: textIn,
    write: ({ fileId }) => text(fileId, 'hint'),
  }),
  textHash: column({
    heading: 'documents.textHash',
    contents: ANYTHING,
    width: 130,
    read: textIn,
    write: ({ textHash }) => text(textHash, 'hint'),
  }),
};

/** `เอกสาร`: the documents that were made, a row a version, the newest last. What stands there is never written anew. */
export const documentsTable: OwnTable<Version, typeof columns> = {
  id: 'documents',
  title: 'documents.title',
  hint: 'documents.hint',
  columns,
};

/** Which of the values is written there, in either language. */
function meant<T extends string>(values: readonly T[], keyOf: (value: T) => MessageKey, cell: Cell): T | null {
  const written = comparable(cell.text);
  return values.find((value) => wordings(keyOf(value)).some((words) => comparable(words) === written)) ?? null;
}

function numberIn(cell: Cell): number | null {
  const digits = /\d+/.exec(toArabicDigits(textIn(cell)))?.[0];
  return digits === undefined ? null : Number(digits);
}
