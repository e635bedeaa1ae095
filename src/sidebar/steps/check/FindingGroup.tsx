import type { Severity } from '../../../core/rules/rule.ts';
import type { FindingView } from '../../../core/sidebar/sidebarState.ts';
import { SeverityIcon } from '../../parts/SeverityIcon.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { FindingCard } from './FindingCard.tsx';

/** Of more findings of one kind than this, only the first is shown at once. */
const MANY = 3;

interface Props {
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
}

/**
 * The findings of one severity. Many of the same kind are folded under the first, which explains them all; what is only
 * worth knowing has a line a kind.
 */
export function FindingGroup({ severity, findings }: Props) {
  const { say } = useSidebar();
  if (findings.length === 0) return null;
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return (
    <section class={`findings ${severity}`} aria-labelledby={`findings-${severity}`}>
      <h2 id={`findings-${severity}`}>
        <SeverityIcon severity={severity} />
        {say(`severity.${severity}`)} <span class="count">{findings.length}</span>
      </h2>
      <p class="hint">{say(`severity.${severity}.meaning`)}</p>
      {rules.map((rule) => (
        <SameRule
          key={rule}
          rule={rule}
          findings={findings.filter((finding) => finding.rule === rule)}
          isFolded={severity === 'notice'}
        />
      ))}
    </section>
  );
}

interface OfRule extends Pick<Props, 'findings'> {
  readonly rule: string;
  readonly isFolded: boolean;
}

function SameRule({ rule, findings, isFolded }: OfRule) {
  const { state, say } = useSidebar();
  const several = findings.length > MANY ? findings.slice(0, 1) : findings;
  const shown = isFolded ? [] : several;
  const folded = findings.slice(shown.length);
  const list = (some: readonly FindingView[]) => (
    <ul class="cards">
      {some.map((finding) => (
        <FindingCard key={finding.id} finding={finding} explained={finding === findings[0]} />
      ))}
    </ul>
  );
  return (
    <>
      {shown.length > 0 && list(shown)}
      {folded.length > 0 && (
        <details>
          <summary>
            {isFolded
              ? `${state.scores?.rules[rule]?.title ?? rule} (${folded.length})`
              : say('sidebar.check.more', { count: folded.length })}
          </summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}
