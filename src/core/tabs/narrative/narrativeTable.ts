import { type MessageKey, message } from '../../messages/catalogue.ts';
import type { Narrative, NarrativeState, Remembered } from '../../narrative/narrative.ts';
import { matching, oneOf, WHOLE, WORDS } from '../../ownTable/contents.ts';
import { columnOf, type OwnTable } from '../../ownTable/ownTable.ts';
import { textIn } from '../../ownTable/readRows.ts';
import { toArabicDigits } from '../../text/numerals.ts';
import { text, whole } from '../tabView.ts';

/** The text on an issue, and what the issue is called. */
export interface NarrativeRow {
  readonly narrative: Narrative;
  readonly name: string;
}

/** What staff write into the state's cell to say that their text still holds. */
const READ_AGAIN = /อ่านแล้ว|ยืนยัน|ตรวจแล้ว|confirmed|checked|^ok$/i;

const STATES: readonly NarrativeState[] = ['ours', 'own', 'figures-changed'];
const stateKey = (state: NarrativeState): MessageKey => `narrative.state.${state}`;

const column = columnOf<NarrativeRow>();

const columns = {
  issue: column({
    heading: 'narrative.issue',
    required: true,
    contents: WHOLE,
    width: 70,
    read: (cell) => /\d+/.exec(toArabicDigits(textIn(cell)))?.[0] ?? null,
    write: ({ narrative: { issue } }) => whole(issue),
  }),
  name: column({
    heading: 'narrative.name',
    contents: WORDS,
    width: 220,
    read: textIn,
    write: ({ name }) => text(name),
  }),
  text: column({
    heading: 'narrative.text',
    required: true,
    contents: WORDS,
    width: 640,
    read: (cell) => cell.text,
    write: ({ narrative }) => text(narrative.text, 'input'),
  }),
  state: column({
    heading: 'narrative.state',
    contents: oneOf(STATES.map(stateKey)),
    width: 170,
    read: (cell) => READ_AGAIN.test(textIn(cell)),
    write: ({ narrative: { state } }, language) =>
      text(message(language, stateKey(state)), state === 'figures-changed' ? 'warning' : 'hint'),
  }),
  memory: column({
    heading: 'narrative.memory',
    contents: matching(/^[0-9a-f]+(?: (?:[0-9a-f]+|-)){2}$/),
    width: 120,
    read: (cell) => parseRemembered(textIn(cell)),
    write: ({ narrative: { remembered } }) => text(rememberedText(remembered), 'hint'),
  }),
};

/** `บทวิเคราะห์`: the text on each issue, a row an issue; staff rewrite what they want to say otherwise. */
export const narrativeTable: OwnTable<NarrativeRow, typeof columns> = {
  id: 'narrative',
  title: 'narrative.title',
  hint: 'narrative.hint',
  columns,
};

/** `ours own figures`, a dash for none. */
function rememberedText({ ours, own, figures }: Remembered): string {
  return [ours, own, figures].map((part) => part || '-').join(' ');
}

function parseRemembered(written: string): Remembered | null {
  const [ours, own, figures] = written.split(' ').map((part) => (part === '-' ? '' : part));
  return ours && own !== undefined && figures !== undefined ? { ours, own, figures } : null;
}
