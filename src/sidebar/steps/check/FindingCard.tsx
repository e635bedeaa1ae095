import type { FindingView } from '../../../core/sidebar/sidebarState.ts';
import { CellLinks } from '../../parts/CellLinks.tsx';
import { Explanation } from './Explanation.tsx';
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
