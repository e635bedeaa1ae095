import { beforeAll, describe, expect, test } from 'vitest';
import { type Host, saveWorkbook } from '../../src/host/index.ts';
import { textOf } from '../addon/document/docx.ts';
import { type ActionName, succeed } from '../support/addonHost.ts';
import { fixtures, openFixture } from './fixtures.ts';
import { gridsOfFile, gridsOfModel } from './grids.ts';
import { lostCells, lostFiles } from './lost.ts';
import { STEPS, type Tried, tryEveryAction } from './session.ts';

const ACTIONS = Object.keys(STEPS) as ActionName[];

/** A slow machine takes its time over all the actions. */
const TIMEOUT = 60_000;

const sent = new Set<ActionName>();

describe.each(fixtures())('the workbook $name', (fixture) => {
  const { plan, access } = fixture.expected;
  let host: Host;
  let tried: Tried;

  beforeAll(async () => {
    host = await openFixture(fixture);
    const opened = gridsOfModel(host.workbook);
    tried = tryEveryAction(host, fixture.expected, fixture.index, () => [
      ...lostCells(fixture, opened, gridsOfModel(host.workbook)),
      ...lostFiles(fixture, host),
    ]);
    for (const action of tried.sent) sent.add(action);
  }, TIMEOUT);

  test('opens in today’s build, of which no action loses what staff typed', () => {
    expect(tried.problems).toEqual([]);
  });

  test('still holds it when it is saved after all of them', async () => {
    const saved = await gridsOfFile(await saveWorkbook(host.workbook));
    expect(lostCells(fixture, await gridsOfFile(fixture.bytes), saved)).toEqual([]);
  });

  test('knows its documents: the next plan is the one after those, and says what staff wrote', () => {
    const { making, number } = tried.values.makePlan;
    expect({ making, number }).toEqual({ making: plan.making, number: plan.number });
    expect(plan.shows.filter((words) => !textOf(tried.plan).includes(words))).toEqual([]);
  });

  test.runIf(access.length > 0)('lets the access be taken back that was given', () => {
    for (const { address, document } of access) {
      const file = document ?? host.workbook.id;
      expect(host.access.find(file, address)).toBeDefined();
      expect(succeed(host, 'unshare', { address, document })).toEqual({ result: 'taken', isRecorded: true });
      expect(host.access.find(file, address)).toBeUndefined();
    }
  });
});

test('no action is left out: each finds a workbook that it can do something with', () => {
  expect(ACTIONS.filter((action) => !sent.has(action))).toEqual([]);
});
