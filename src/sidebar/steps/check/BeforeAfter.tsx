import { useSidebar } from '../../sidebarContext.ts';

/** What a cell holds and what it would hold. */
export function BeforeAfter({ from, to }: { readonly from: string; readonly to: string }) {
  const { say } = useSidebar();
  return (
    <dl class="before-after">
      <div>
        <dt>{say('findings.from')}</dt>
        <dd class="from">{from}</dd>
      </div>
      <div>
        <dt>{say('findings.to')}</dt>
        <dd class="to">{to}</dd>
      </div>
    </dl>
  );
}
