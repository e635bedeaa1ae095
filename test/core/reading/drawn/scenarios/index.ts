import { agencyScenarios } from './agencies.ts';
import { columnScenarios } from './columns.ts';
import { kindScenarios } from './kinds.ts';
import { questionScenarios } from './questions.ts';
import type { Scenario } from './scenario.ts';
import { weightedScenarios } from './weighted.ts';
import { yearScenarios } from './years.ts';

export const SCENARIOS: readonly Scenario[] = [
  ...columnScenarios,
  ...yearScenarios,
  ...agencyScenarios,
  ...weightedScenarios,
  ...kindScenarios,
  ...questionScenarios,
];
