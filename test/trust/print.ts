/** `npm run trust [-- action]`: every action, every service call of it, failing before, failing after, and the run killed there. */

import { bringUpToDate } from '../../build/upToDate.mjs';

await bringUpToDate('.');
const { SCENES, titleOf } = await import('./scenes.ts');
const { calm, failed, killed } = await import('./trial.ts');

const print = (line: string) => process.stdout.write(`${line}\n`);
const [only = '', step = '1'] = process.argv.slice(2);
const total = { trials: 0, bad: 0 };

for (const scene of SCENES.filter((one) => titleOf(one).startsWith(only))) {
  const one = calm(scene);
  const kinds = new Map<string, string[]>();
  const count = { trials: 0, bad: 0 };
  for (let nth = 1; nth <= one.calls.length; nth += Number(step)) {
    const trials = {
      before: () => failed(one, nth, 'before'),
      after: () => failed(one, nth, 'after'),
      killed: () => killed(one, nth),
    };
    for (const [how, trial] of Object.entries(trials)) {
      const problems = trial();
      count.trials += 1;
      if (problems.length > 0) count.bad += 1;
      for (const problem of problems) {
        const kind = problem.slice(0, 150);
        kinds.set(kind, [...(kinds.get(kind) ?? []), `${nth} ${one.calls[nth - 1]} ${how}`]);
      }
    }
  }
  const flushes = one.calls.filter((call) => call === 'SpreadsheetApp.flush').length;
  print(`${titleOf(scene)}: ${one.calls.length} calls, ${flushes} flushes, ${count.trials} trials, ${count.bad} bad`);
  for (const [kind, where] of kinds) print(`   ${where.length} × ${kind}\n      ${where.slice(0, 3).join(' · ')}`);
  total.trials += count.trials;
  total.bad += count.bad;
}
print(`${total.trials} trials, ${total.bad} bad`);
