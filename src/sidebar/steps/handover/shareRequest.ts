import type { ShareRequest } from '../../../addon/actions/handover/share.ts';
import type { GivenRole } from '../../../core/access/access.ts';
import { parseAddresses } from '../../../core/access/addresses.ts';
import type { Params } from '../../../core/messages/fillIn.ts';
import type { HandoverView } from '../../../core/sidebar/handoverView.ts';
import type { MessageKey } from '../../catalogue.ts';

/** The district office gets the sheet, and the document if wanted; the agency's managers the document alone. */
export type Audience = 'district' | 'managers';

export interface FormFields {
  readonly audience: Audience;
  readonly role: GivenRole | 'none';
  readonly email: boolean;
}

/** As many as an action takes. */
const MOST = 20;

/** What would be asked for: shown first, and sent as it was shown. Or what is wrong with the form. */
export function requestOf(
  { audience, role, email }: FormFields,
  typed: string,
  view: HandoverView,
): ShareRequest | { readonly problem: MessageKey; readonly params?: Params } {
  const { good, bad } = parseAddresses(typed);
  if (bad.length > 0) return { problem: 'share.form.bad', params: { addresses: bad.join(', ') } };
  if (good.length === 0) return { problem: 'share.form.empty' };
  if (good.length > MOST) return { problem: 'share.form.many', params: { most: MOST } };
  const { id, state } = view.document;
  const sheet = audience === 'district' ? { tabs: view.tabs.map(({ name }) => name) } : null;
  const document = state === 'open' && id !== null && role !== 'none' ? { id, role } : null;
  if (!sheet && !document) return { problem: 'share.form.nothing' };
  return { addresses: [...good], sheet, document, email: document !== null && email };
}
