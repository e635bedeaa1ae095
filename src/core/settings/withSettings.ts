import { type Framework, INSTRUMENTS } from '../framework/framework.ts';
import { frameworks } from '../framework/frameworks.ts';
import { wordings } from '../messages/catalogue.ts';
import { comparable } from '../text/normalise.ts';
import { byLabel } from './byLabel.ts';
import { overrides } from './overrides/index.ts';
import type { Applied } from './overrides/override.ts';
import type { SettingProblem } from './settingProblem.ts';
import type { Settings } from './settings.ts';

/** The year's framework with the agency's own values in it, and what of the settings can't be used. */
export function withSettings(framework: Framework, { own, unreadable }: Settings): Applied {
  if (own.length === 0) return { framework, problems: unreadable };
  const values = byLabel(own);
  const start: Applied = { framework, problems: unreadable };
  const applied = overrides.reduce((before, kind) => {
    const after = kind.apply(before.framework, values);
    return { framework: after.framework, problems: [...before.problems, ...after.problems] };
  }, start);
  return { ...applied, problems: [...applied.problems, ...ofOtherYears(framework, own)] };
}

/** Values in rows that only other years have. Where items of the year are unknown, no row is foreign for certain. */
function ofOtherYears(framework: Framework, own: Settings['own']): SettingProblem[] {
  if (INSTRUMENTS.some((id) => framework.items.every(({ instrument }) => instrument !== id))) return [];
  const ours = labelsOf(framework);
  const strange = own.filter(({ label }) => !ours.has(comparable(label)));
  if (strange.length === 0) return [];
  const known = new Set(frameworks.flatMap((other) => [...labelsOf(other)]));
  const flaw = { reason: 'settings.flaw.otherYear', params: { year: framework.fiscalYear } } as const;
  return strange.filter(({ label }) => known.has(comparable(label))).map((value) => ({ ...value, ...flaw }));
}

function labelsOf(framework: Framework): Set<string> {
  const rows = overrides.flatMap((kind) => kind.rows(framework));
  return new Set(rows.flatMap(({ label, params }) => wordings(label, params).map(comparable)));
}
