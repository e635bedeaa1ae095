import type { FindingView } from '../../../core/sidebar/sidebarState.ts';
import { CellLinks } from '../../parts/CellLinks.tsx';
import { FixBox } from './FixBox.tsx';

/** One finding: what, where, and the fix if one is known. */
export function FindingCard({ finding }: { readonly finding: FindingView }) {
  return (
    <li class="card">
      <p>{finding.message}</p>
      <CellLinks cells={finding.cells} />
      {finding.fix && <FixBox fix={finding.fix} />}
    </li>
  );
}
