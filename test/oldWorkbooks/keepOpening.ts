import { beforeAll, describe, expect, test } from 'vitest';
import { type Host, saveWorkbook } from '../../src/host/index.ts';
import { textOf } from '../addon/document/docx.ts';
import { type ActionName, succeed } from '../support/addonHost.ts';
import { type Fixture, fixtures, openFixture } from './fixtures.ts';
import { gridsOfFile, gridsOfModel } from './grids.ts';
import { lostCells, lostFiles } from './lost.ts';
import type { Story } from './make/story.ts';
import { type Tried, tryEveryAction } from './session.ts';

/** A slow machine takes its time over all the actions. */
const TIMEOUT = 60_000;

/**
 * Tests that what earlier builds made of these stories still opens and loses nothing. Gives the actions that found a
 * workbook with which they could do something, once the tests have run.
 */
export function keepOpening(stories: readonly Story[]): ReadonlySet<ActionName> {
  const sent = new Set<ActionName>();
  const made = fixtures().filter(({ story }) => stories.some(({ name }) => name === story));
  describe.each(made)('the workbook $name', (fixture) => losesNothing(fixture, sent));
  return sent;
}

function losesNothing(fixture: Fixture, sent: Set<ActionName>): void {
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
}
