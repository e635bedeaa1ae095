import { useSidebar } from '../../sidebarContext.ts';

interface Props {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** Which of the two built-in templates; an agency's own has the columns that it has. */
export function Monitoring({ on, set }: Props) {
  const { say } = useSidebar();
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{say('sidebar.document.monitoring')}</span>
    </label>
  );
}
