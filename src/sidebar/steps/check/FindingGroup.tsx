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

/** The findings of one severity; many of the same kind are folded under the first, which explains them all. */
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
        <SameRule key={rule} findings={findings.filter((finding) => finding.rule === rule)} />
      ))}
    </section>
  );
}

function SameRule({ findings }: Pick<Props, 'findings'>) {
  const { say } = useSidebar();
  const shown = findings.length > MANY ? findings.slice(0, 1) : findings;
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
      {list(shown)}
      {folded.length > 0 && (
        <details>
          <summary>{say('sidebar.check.more', { count: folded.length })}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}
