import type { Severity } from '../../core/rules/rule.ts';
import { Button } from '../parts/Button.tsx';
import { shortCell } from '../parts/CellLinks.tsx';
import { Step } from '../parts/Step.tsx';
import { useSidebar } from '../sidebarContext.ts';
import { AppliedFixes } from './check/AppliedFixes.tsx';
import { FindingGroup } from './check/FindingGroup.tsx';
import { SafeFixes } from './check/SafeFixes.tsx';
import { NeedsScores } from './NeedsScores.tsx';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];

/** What was found in the score sheet, and what can be done about it. */
export function CheckStep() {
  const { state, say, open, jump } = useSidebar();
  if (!state.scores) return <NeedsScores title={say('sidebar.check.title')} />;
  const { findings } = state.scores;
  const bad = findings.filter(({ severity }) => severity === 'error');
  const errors = bad.length;
  const firstCell = bad.flatMap(({ cells }) => cells)[0];
  const lead = errors > 0 ? 'sidebar.check.errors' : findings.length > 0 ? 'sidebar.check.minor' : 'findings.none';
  return (
    <Step
      title={say('sidebar.check.title')}
      lead={say(lead, { count: errors })}
      next={
        <>
          {firstCell !== undefined && (
            <Button kind="primary" onClick={() => jump(firstCell)}>
              {say('sidebar.check.first', { cell: shortCell(firstCell) })}
            </Button>
          )}
          <Button kind={errors > 0 ? 'plain' : 'primary'} onClick={() => open('results')}>
            {say(errors > 0 ? 'sidebar.check.skip' : 'sidebar.check.next')}
          </Button>
        </>
      }
    >
      <AppliedFixes />
      <SafeFixes />
      {WORST_FIRST.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
        />
      ))}
    </Step>
  );
}
