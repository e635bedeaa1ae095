import type { FindingView } from '../../../core/sidebar/sidebarState.ts';
import { CellLinks } from '../../parts/CellLinks.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { FixBox } from './FixBox.tsx';

interface Props {
  readonly finding: FindingView;
  /** Whether it also tells what such findings mean: of several of one kind, one does. */
  readonly explained: boolean;
}

/** One finding: what, where, and the fix if one is known. */
export function FindingCard({ finding, explained }: Props) {
  return (
    <li class="card">
      <p>{finding.message}</p>
      <CellLinks cells={finding.cells} />
      {finding.fix && <FixBox fix={finding.fix} />}
      {explained && <Explanation rule={finding.rule} />}
    </li>
  );
}

/** Why findings of a rule matter and what to do about them, folded away. */
function Explanation({ rule }: { readonly rule: string }) {
  const { state, say } = useSidebar();
  const words = state.scores?.rules[rule];
  if (!words) return null;
  return (
    <details class="explanation">
      <summary>
        {say('sidebar.check.explained')}
        <span class="visually-hidden">: {words.title}</span>
      </summary>
      <p>{words.means}</p>
      <h3>{say('sidebar.check.why')}</h3>
      <p>{words.why}</p>
      <h3>{say('sidebar.check.todo')}</h3>
      <p>{words.todo}</p>
    </details>
  );
}
