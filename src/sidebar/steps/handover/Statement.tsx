import type { ShareRequest } from '../../../addon/actions/handover/share.ts';
import type { HandoverView, SharedTab } from '../../../core/sidebar/handoverView.ts';
import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';

interface Props {
  readonly request: ShareRequest;
  readonly view: HandoverView;
  readonly share: () => void;
  readonly cancel: () => void;
}

/** Exactly who will see what, made from the very request that the button below sends. */
export function Statement({ request, view, share, cancel }: Props) {
  const { say } = useSidebar();
  const { addresses, sheet, document, email } = request;
  const named = ({ name, hidden, isNew }: SharedTab) =>
    isNew ? say('share.tab.new', { name }) : hidden ? say('share.tab.hidden', { name }) : name;
  const tabs = view.tabs.filter(({ name }) => sheet?.tabs.includes(name)).map(named);
  return (
    <div class="box statement">
      <h3 id="statement-heading" tabIndex={-1}>
        {say('share.statement.title')}
      </h3>
      <p>{say('share.statement.who')}</p>
      <ul>
        {addresses.map((address) => (
          <li key={address}>
            <strong class="address">{address}</strong>
          </li>
        ))}
      </ul>
      <ul class="rights">
        {sheet && (
          <li>
            {say('share.statement.sheet')}
            <p>{say('share.statement.tabs', { tabs: tabs.join(', ') })}</p>
          </li>
        )}
        {document && <li>{say(`share.statement.document.${document.role}`)}</li>}
        <li>{say('share.statement.log', { tab: view.logTab })}</li>
        <li>{say(email ? 'share.statement.email' : 'share.statement.noEmail')}</li>
        {sheet && email && <li>{say('share.statement.sheetNoEmail')}</li>}
      </ul>
      <div class="buttons">
        <Button kind="primary" id="share-do" onClick={share}>
          {say('share.do')}
        </Button>
        <Button kind="quiet" onClick={cancel}>
          {say('sidebar.cancel')}
        </Button>
      </div>
    </div>
  );
}
