import type { HandoverView } from '../../../core/sidebar/handoverView.ts';
import { useSidebar } from '../../sidebarContext.ts';
import type { Audience, FormFields } from './shareRequest.ts';

interface Props {
  readonly view: HandoverView;
  readonly fields: FormFields;
  readonly change: (changes: Partial<FormFields>) => void;
}

/** For whom, what they may do with the document, and whether Google tells them. */
export function Choice({ view, fields, change }: Props) {
  const { say } = useSidebar();
  const { audience, role, email } = fields;
  const isOpen = view.document.state === 'open';
  const roles =
    audience === 'district' ? (['reader', 'commenter', 'none'] as const) : (['reader', 'commenter'] as const);
  const choose = (next: Audience) => change({ audience: next, role: role === 'none' ? 'reader' : role });
  return (
    <>
      <div class="field">
        <label for="share-audience">{say('share.form.to')}</label>
        <select
          id="share-audience"
          value={audience}
          onChange={(event) => choose(event.currentTarget.value as Audience)}
        >
          <option value="district">{say('share.form.district')}</option>
          <option value="managers">{say('share.form.managers')}</option>
        </select>
      </div>
      {isOpen && (
        <div class="field">
          <label for="share-role">{say('share.form.role')}</label>
          <select
            id="share-role"
            value={role}
            onChange={(event) => change({ role: event.currentTarget.value as FormFields['role'] })}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {say(`share.form.role.${one}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {isOpen && role !== 'none' && (
        <label class="tick">
          <input
            id="share-email"
            type="checkbox"
            checked={email}
            onChange={(event) => change({ email: event.currentTarget.checked })}
          />
          <span>{say('share.form.email')}</span>
        </label>
      )}
    </>
  );
}
