import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenOf } from '../../../../src/core/plan/meanwhile.ts';
import type { Host } from '../../../../src/host/node/index.ts';
import * as people from '../../../../src/host/workbook/people/index.ts';
import { hostWith, run, sheetNamed, succeed } from '../../../support/addonHost.ts';
import { copyOf } from '../../../support/copyOf.ts';
import { tabOfSheet } from '../../../support/sheetView.ts';

const start = hostWith({ ผล: 'ปีงบประมาณ 2567\ni1\t98.00\ni2\t97.00\no1\t100' });
for (const title of ['ก', 'ข', 'ค']) {
  const rest = { steps: ['ขั้น'], responsible: `เดิม${title}`, start: null, end: null, items: [], issue: 1 };
  succeed(start, 'addMeasure', { title: `มาตรการ ${title}`, ...rest });
}
/** What every page shows from the start, however old that is by the time that somebody clicks. */
const shown = (succeed(start, 'state').scores?.plan.measures ?? []).filter(({ title }) => title.startsWith('มาตรการ '));
const titles = shown.map(({ title }) => title);

const sheetOf = (host: Host) => sheetNamed(host, 'มาตรการ');
/** Who is responsible, by the title that stands in the same row. */
function onTab(host: Host): Record<string, string> {
  const rows = tabOfSheet(sheetOf(host)).rows.map((row) => row.map(({ text }) => text));
  return Object.fromEntries(
    rows.flatMap((row) => {
      const title = row.find((text) => titles.includes(text));
      return title === undefined ? [] : [[title, row[row.indexOf(title) + 2] ?? '']];
    }),
  );
}

const FIRST_ROW = 4;
const which = fc.nat({ max: shown.length - 1 });
const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('save' as const), which, value: fc.constantFrom('กองคลัง', 'กองช่าง') }),
    fc.record({ kind: fc.constant('remove' as const), which }),
    fc.record({ kind: fc.constantFrom('above' as const, 'sorted' as const), which }),
  ),
  { minLength: 2, maxLength: 4 },
);

type Act = typeof acts extends fc.Arbitrary<(infer A)[]> ? A : never;

test('the tab says who is responsible, to begin with', () => {
  expect(onTab(start)).toEqual({ 'มาตรการ ก': 'เดิมก', 'มาตรการ ข': 'เดิมข', 'มาตรการ ค': 'เดิมค' });
});

test('of stale pages and people at work at once, in whatever order, nobody writes into another row', async () => {
  let saved = 0;
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), acts, fc.nat(5), async (scheduler, drawn, amid) => {
      const host = copyOf(start);
      const expected: Record<string, string> = onTab(host);
      const byHand = (act: Act) => {
        const row = FIRST_ROW + act.which;
        if (act.kind === 'above') people.insertRow(host.workbook, sheetOf(host), row);
        if (act.kind === 'sorted') people.sortRows(sheetOf(host), FIRST_ROW, 5);
      };
      const click = (act: Act) => {
        const measure = shown[act.which];
        if (!measure) return;
        const { id, title } = measure;
        if (act.kind === 'save') {
          const payload = { id, changes: { responsible: act.value }, seen: seenOf(measure) };
          if (!run(host, 'saveMeasure', payload).ok) return;
          saved += 1;
          expected[title] = act.value;
        } else if (run(host, 'removeMeasure', { id, seen: seenOf(measure) }).ok) delete expected[title];
      };
      const isByHand = ({ kind }: Act) => kind === 'above' || kind === 'sorted';
      for (const act of drawn) {
        void scheduler.schedule(Promise.resolve(act)).then((now) => {
          if (!isByHand(now)) click(now);
          // Somebody at the sheet, between two clicks or while the next one is being read.
          else if (amid > 0) host.faults.meanwhile('Range.getDisplayValues', () => byHand(now), amid);
          else byHand(now);
        });
      }
      await scheduler.waitAll();
      expect(onTab(host)).toEqual(expected);
    }),
    { numRuns: Number(process.env['DRAWS'] ?? 15) },
  );
  expect(saved).toBeGreaterThan(0);
});
