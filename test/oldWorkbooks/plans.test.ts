import { expect, test } from 'vitest';
import type { ActionName } from '../support/addonHost.ts';
import { fixtures } from './fixtures.ts';
import { keepOpening } from './keepOpening.ts';
import { documents } from './make/stories/documents.ts';
import { moves } from './make/stories/moves.ts';
import { plans } from './make/stories/plans.ts';
import { settings } from './make/stories/settings.ts';
import { STEPS } from './session.ts';

const sent = keepOpening(plans);

test('no action is left out: each finds a workbook that it can do something with', () => {
  expect((Object.keys(STEPS) as ActionName[]).filter((action) => !sent.has(action))).toEqual([]);
});

test('no workbook is left out: each is of a story that is told', () => {
  const told = [...plans, ...settings, ...documents, ...moves].map(({ name }) => name);
  expect(fixtures().filter(({ story }) => !told.includes(story))).toEqual([]);
});
