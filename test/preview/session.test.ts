import { expect, test } from 'vitest';
import type { Sheet } from '../../src/host/index.ts';
import { Session } from '../../src/preview/server/session.ts';
import { workbookOf } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

const A1 = { sheet: 0, row: 1, column: 1 };

function sessionOn(content: Sheet | readonly unknown[]) {
  const workbook = workbookOf({ ก: Array.isArray(content) ? [content] : [] });
  if (!Array.isArray(content)) workbook.activeSheet = workbook.sheets[0] = content as Sheet;
  const session = new Session(tinyAddon, { name: 'a.xlsx', workbook }, 'th');
  const text = (key: string) => session.reply().state.sheets[0]?.cells[key]?.text;
  return { session, text };
}

test('undo leaves alone what the add-on wrote over the edit', () => {
  const { session, text } = sessionOn(['เดิม', 'ข']);
  session.enter(A1, [['ใหม่', 'ใหม่']]);
  session.call('write', ['A1', 'โดยส่วนเสริม']);
  session.undo();
  expect([text('1,1'), text('1,2')]).toEqual(['โดยส่วนเสริม', 'ข']);
});

test('undo brings back a formula and the format of a percentage typed over it', () => {
  const { session, text } = sessionOn(['=1+1']);
  session.enter(A1, [['85%']]);
  expect(text('1,1')).toBe('85%');
  session.undo();
  expect(session.reply().state.sheets[0]?.cells['1,1']).toMatchObject({ text: '2', input: '=1+1' });
  session.redo();
  expect(text('1,1')).toBe('85%');
});

test('a value that a rule of the cell refuses is not entered', () => {
  const [sheet] = workbookOf({ ก: [['เดิม', 'ข']] }).sheets as [Sheet];
  const ranges = [{ row: 1, column: 2, rows: 1, columns: 1 }];
  const choices = { kind: 'list', comparison: 'equal', bounds: [], choices: ['ก', 'ข'] } as const;
  const { session, text } = sessionOn({ ...sheet, validations: [{ ...choices, ranges }] });
  const { error } = session.enter(A1, [['ใหม่', 'ค']]);
  expect(error?.message).toContain('violates the data validation rules');
  expect([text('1,1'), text('1,2')]).toEqual(['เดิม', 'ข']);
});

test('what the formula bar shows, typed in again, gives the same cell', () => {
  const values = ['text', '84.24', "'quoted", '=1', 'TRUE', 84.24, 0.1 + 0.2, true, '๘๔.๒๔', ''];
  const { session } = sessionOn(values);
  const cells = () => session.reply().state.sheets[0]?.cells ?? {};
  const before = cells();
  for (const [index] of values.entries()) {
    const view = before[`1,${index + 1}`];
    session.enter({ ...A1, column: index + 1 }, [[view?.input ?? view?.text ?? '']]);
  }
  expect(cells()).toEqual(before);
});

test('the colleague has a session of their own on the same workbook', () => {
  const { session, text } = sessionOn(['ก']);
  session.become('colleague', 'en');
  expect(session.call('language', []).value).toBe('en');
  session.call('write', ['A1', 'by a colleague']);
  expect(session.become('owner', 'th').state.user).toBe('owner');
  expect(text('1,1')).toBe('by a colleague');
});
