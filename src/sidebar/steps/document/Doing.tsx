import type { MessageKey } from '../../catalogue.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** What is being done, in its order. How far it is nobody can tell before the answer is there. */
export function Doing({ parts }: { readonly parts: readonly MessageKey[] }) {
  const { say } = useSidebar();
  if (parts.length === 0) return null;
  return (
    <div class="box doing">
      <p>{say('sidebar.making')}</p>
      <ol>
        {parts.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
    </div>
  );
}
