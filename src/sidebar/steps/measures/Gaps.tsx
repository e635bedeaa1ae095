import type { PlanView } from '../../../core/sidebar/sidebarState.ts';
import { useSidebar } from '../../sidebarContext.ts';

interface Props {
  readonly plan: PlanView;
  readonly itemsMissing: number | null;
}

/** Issues and weak items that no measure answers yet. */
export function Gaps({ plan: { issuesWithout, itemsWithout, measures }, itemsMissing }: Props) {
  const { say } = useSidebar();
  if (issuesWithout.length + itemsWithout.length === 0) {
    const accepted = measures.every(({ cell }) => cell !== null);
    // What has no score may need a measure too.
    if (itemsMissing !== 0) return <p class="hint">{say('sidebar.measures.knownComplete')}</p>;
    return accepted ? (
      <p class="ok">✓ {say('sidebar.measures.complete')}</p>
    ) : (
      <p class="hint">{say('sidebar.measures.willBeComplete')}</p>
    );
  }
  return (
    <div class="box warning">
      {issuesWithout.length > 0 && <p>{say('sidebar.measures.issuesWithout', { issues: issuesWithout.join(', ') })}</p>}
      {itemsWithout.length > 0 && <p>{say('sidebar.measures.itemsWithout', { items: itemsWithout.join(', ') })}</p>}
    </div>
  );
}
