import type { Shared } from '../../../addon/actions/handover/share.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** What came of each address and each thing shared with it. */
export function Results({ shared }: { readonly shared: Shared }) {
  const { say } = useSidebar();
  return (
    <div class="box">
      <h3 id="results-heading" tabIndex={-1}>
        {say('share.results.title')}
      </h3>
      {!shared.isRecorded && <p>{say('share.results.unrecorded')}</p>}
      <ul class="people">
        {shared.results.map(({ address, target, result }) => (
          <li key={`${target} ${address}`}>
            <span class="address">{address}</span>
            <span>
              {say(`share.people.${target}`)}: {say(`share.result.${result}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
