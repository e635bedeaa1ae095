import { useSidebar } from '../../sidebarContext.ts';
import { StartWays } from './StartWays.tsx';

/** Which tab scores are read from, among those that hold any; and how to start from another place. */
export function SourceChoice() {
  const { state, say, run, busy } = useSidebar();
  const choices = state.tabs.filter(({ holdsScores, name }) => holdsScores || name === state.chosenSource);
  const choose = (source: string | null) =>
    void run({
      label: 'sidebar.busy.source',
      work: (act) => act('saveSettings', { source }),
      notice: () => ({ words: { key: 'sidebar.saved' } }),
    });
  return (
    <section aria-labelledby="source-heading">
      <h2 id="source-heading">{say('sidebar.source.title')}</h2>
      <div class="field">
        <label for="source">{say('sidebar.source.choose')}</label>
        <select
          id="source"
          disabled={busy !== null}
          value={state.chosenSource ?? ''}
          onChange={(event) => choose(event.currentTarget.value || null)}
        >
          <option value="">{say('sidebar.source.auto')}</option>
          {choices.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <p class="hint">{say('sidebar.source.read', { count: state.scores?.itemCount ?? 0 })}</p>
      </div>
      <details>
        <summary>{say('sidebar.source.other')}</summary>
        <StartWays />
      </details>
    </section>
  );
}
