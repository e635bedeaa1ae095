import { useSidebar } from '../../sidebarContext.ts';

/** Why findings of a rule matter and what to do about them, folded away. */
export function Explanation({ rule }: { readonly rule: string }) {
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
