import { expect, test } from 'vitest';
import type { Sheet } from '../../src/host/index.ts';
import { arrivedWorkbook, copyWorkbook } from '../../src/host/workbook/travel.ts';
import { TooLarge } from '../../src/preview/session/edit.ts';
import { type AddOn, Session } from '../../src/preview/session/session.ts';
import { runBundle } from '../../src/preview/worker/runBundle.ts';
import { workbookOf } from './openPreview.ts';
import { tinyAddon } from './tinyAddon.ts';

const A1 = { sheet: 0, row: 1, column: 1 };

/** Runs the add-on as a worker does: on a copy. What is asked of it waits until `release` is called, if it is. */
function addOn(waits: Promise<void> = Promise.resolve()): AddOn {
  return {
    bundle: { manifest: '{}', html: {} },
    sharing: {},
    run: async (job) => {
      const workbook = copyWorkbook(job.workbook);
      await waits;
      const ran = runBundle({ ...job, workbook }, tinyAddon);
      return { ...ran, workbook: ran.workbook && arrivedWorkbook(ran.workbook) };
    },
  };
}

function sessionOn(content: Sheet | readonly unknown[], google = addOn()) {
  const workbook = workbookOf({ ก: Array.isArray(content) ? [content] : [] });
  if (!Array.isArray(content)) workbook.activeSheet = workbook.sheets[0] = content as Sheet;
  const session = new Session(google, { name: 'a.xlsx', workbook }, 'th');
  const cell = (row: number, column: number) => session.sheet(0)?.cell(row, column) ?? null;
  const text = (row: number, column: number) => cell(row, column)?.text;
  return { session, cell, text };
}

test('undo takes back what the add-on wrote, then what was typed before', async () => {
  const { session, text } = sessionOn(['เดิม', 'ข']);
  session.enter(A1, [['ใหม่', 'ใหม่']]);
  await session.call('write', ['A1', 'โดยส่วนเสริม']);
  session.enter(A1, [['ทับ']]);
  const seen = [text(1, 1)];
  for (const _ of [1, 2, 3]) {
    await session.undo();
    seen.push(text(1, 1));
  }
  expect(seen).toEqual(['ทับ', 'โดยส่วนเสริม', 'ใหม่', 'เดิม']);
  expect(session.state.canUndo).toBe(false);
  for (const _ of [1, 2, 3]) await session.redo();
  expect(text(1, 1)).toBe('ทับ');
});

test('what is typed while the add-on runs is kept, and comes after what it wrote', async () => {
  let release = () => {};
  const waits = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { session, text } = sessionOn(['เดิม', 'ข'], addOn(waits));
  const running = session.call('write', ['A1', 'โดยส่วนเสริม']);
  await Promise.resolve();
  session.enter({ ...A1, column: 2 }, [['พิมพ์']]);
  expect([text(1, 1), text(1, 2)]).toEqual(['เดิม', 'พิมพ์']);
  release();
  await running;
  expect([text(1, 1), text(1, 2)]).toEqual(['โดยส่วนเสริม', 'พิมพ์']);
  await session.undo();
  expect([text(1, 1), text(1, 2)]).toEqual(['โดยส่วนเสริม', 'ข']);
  await session.undo();
  expect([text(1, 1), text(1, 2)]).toEqual(['เดิม', 'ข']);
});

test('a run that only reads is nothing to undo, and leaves the workbook saved', async () => {
  const { session } = sessionOn(['ก']);
  await session.call('where', []);
  expect(session.state).toMatchObject({ canUndo: false, unsaved: false });
});

test('a run that is ended changes nothing, and the next one runs', async () => {
  const ended = new Error('ended');
  let runs = 0;
  const { run } = addOn();
  const { session, text } = sessionOn(['ก'], {
    ...addOn(),
    run: (job) => (runs++ === 0 ? Promise.reject(ended) : run(job)),
  });
  await expect(session.call('write', ['A1', 'x'])).rejects.toBe(ended);
  expect(text(1, 1)).toBe('ก');
  await session.call('write', ['A1', 'y']);
  expect(text(1, 1)).toBe('y');
});

test('undo brings back a formula and the format of a percentage typed over it', async () => {
  const { session, cell, text } = sessionOn(['=1+1']);
  session.enter(A1, [['85%']]);
  expect(text(1, 1)).toBe('85%');
  await session.undo();
  expect(cell(1, 1)).toMatchObject({ text: '2', input: '=1+1' });
  await session.redo();
  expect(text(1, 1)).toBe('85%');
});

test('a value that a rule of the cell refuses is not entered', () => {
  const [sheet] = workbookOf({ ก: [['เดิม', 'ข']] }).sheets as [Sheet];
  const ranges = [{ row: 1, column: 2, rows: 1, columns: 1 }];
  const choices = { kind: 'list', comparison: 'equal', bounds: [], choices: ['ก', 'ข'] } as const;
  const { session, text } = sessionOn({ ...sheet, validations: [{ ...choices, ranges }] });
  expect(() => session.enter(A1, [['ใหม่', 'ค']])).toThrow('violates the data validation rules');
  expect([text(1, 1), text(1, 2)]).toEqual(['เดิม', 'ข']);
});

test('what the formula bar shows, typed in again, gives the same cell', () => {
  const values = ['text', '84.24', "'quoted", '=1', 'TRUE', 84.24, 0.1 + 0.2, true, '๘๔.๒๔', ''];
  const { session, cell } = sessionOn(values);
  const cells = () => values.map((_, index) => cell(1, index + 1));
  const before = cells();
  for (const [index, view] of before.entries()) {
    session.enter({ ...A1, column: index + 1 }, [[view?.input ?? view?.text ?? '']]);
  }
  expect(cells()).toEqual(before);
});

test('the colleague has a session of their own on the same workbook', async () => {
  const { session, text } = sessionOn(['ก']);
  await session.become('colleague', 'en');
  expect((await session.call('language', [])).value).toBe('en');
  await session.call('write', ['A1', 'by a colleague']);
  await session.become('owner', 'th');
  expect(session.state.user).toBe('owner');
  expect(text(1, 1)).toBe('by a colleague');
});

test('tabs are added, renamed in formulas too, moved and deleted, and all that can be undone', async () => {
  const { session } = sessionOn(['=ก!B1', 7]);
  const names = () => session.state.tabs.map(({ name }) => name);
  await session.changeTabs({ kind: 'add', name: 'ข' });
  await session.changeTabs({ kind: 'rename', sheet: 0, name: 'ใหม่' });
  expect(session.sheet(0)?.cell(1, 1)?.input).toBe("='ใหม่'!B1");
  await session.changeTabs({ kind: 'move', sheet: 1, by: -1 });
  expect(names()).toEqual(['ข', 'ใหม่']);
  expect(await session.changeTabs({ kind: 'rename', sheet: 1, name: 'ใหม่' })).toBe('taken');
  expect(await session.changeTabs({ kind: 'rename', sheet: 1, name: 'a/b' })).toBe('unusable');
  await session.changeTabs({ kind: 'delete', sheet: 1 });
  expect(await session.changeTabs({ kind: 'delete', sheet: 0 })).toBe('last');
  expect(names()).toEqual(['ใหม่']);
  for (const _ of [1, 2, 3, 4]) await session.undo();
  expect(names()).toEqual(['ก']);
});

test('the names of a deleted tab stay taken, as Google has it', async () => {
  const { session } = sessionOn(['ก']);
  await session.changeTabs({ kind: 'add', name: 'ข' });
  const [, sheet] = session.workbook.sheets as [Sheet, Sheet];
  session.workbook.namedRanges.push({
    name: 'Mark',
    sheet,
    rect: { row: 1, column: 1, rows: 1, columns: 1 },
    origin: null,
  });
  await session.changeTabs({ kind: 'delete', sheet: sheet.id });
  expect(session.workbook.namedRanges).toEqual([]);
  expect(session.workbook.brokenNames.has('mark')).toBe(true);
});

test('only what changed is another revision', async () => {
  const { session } = sessionOn(['ก']);
  const revisions = [session.revision];
  const after = async (act: () => unknown) => {
    await act();
    revisions.push(session.revision);
  };
  await after(() => session.start());
  await after(() => session.call('where', []));
  expect(new Set(revisions).size).toBe(1);
  await after(() => session.call('write', ['A1', 'x']));
  await after(() => session.enter(A1, [['y']]));
  await after(() => session.undo());
  await after(() => session.saved());
  expect(new Set(revisions.slice(2)).size).toBe(5);
});

test('a sheet becomes as large as what is pasted, up to what Google allows', () => {
  const { session, text } = sessionOn(['ก']);
  const { rows = 0, columns = 0 } = session.sheet(0) ?? {};
  session.enter({ sheet: 0, row: rows, column: columns }, [
    ['1', '2'],
    ['3', '4'],
  ]);
  expect([session.sheet(0)?.rows, session.sheet(0)?.columns]).toEqual([rows + 1, columns + 1]);
  expect(text(rows + 1, columns + 1)).toBe('4');
  const before = session.revision;
  expect(() => session.enter({ sheet: 0, row: 400_000, column: 1 }, [['x']])).toThrow(TooLarge);
  expect(session.revision).toBe(before);
});
