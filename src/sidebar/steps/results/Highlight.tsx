import { useSidebar } from '../../sidebarContext.ts';
import { Thresholds } from './Thresholds.tsx';

/** Colours and notes in the user's sheet: on or off, what they mean, and from which score on. */
export function Highlight() {
  const { state, say, run, busy } = useSidebar();
  if (!state.scores) return null;
  const { on, legend } = state.scores.highlight;
  const toggle = () => {
    if (busy !== null) return;
    void run({
      label: 'sidebar.busy.highlight',
      work: (act) => act('highlight', { on: !on }),
      notice: () => ({ words: { key: on ? 'sidebar.highlight.offDone' : 'sidebar.highlight.onDone' } }),
    });
  };
  return (
    <section aria-labelledby="highlight-heading">
      <h2 id="highlight-heading">{say('sidebar.highlight.title')}</h2>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-disabled={busy !== null}
        onClick={toggle}
      >
        <span class="switch-track" aria-hidden="true" />
        <span>{say('sidebar.highlight.switch')}</span>
        <strong aria-hidden="true">{say(on ? 'sidebar.on' : 'sidebar.off')}</strong>
      </button>
      <ul class="legend">
        {legend.map(({ kind, colour, label, meaning }) => (
          <li key={kind}>
            <span class="swatch" style={{ background: colour }}>
              {label}
            </span>
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('sidebar.thresholds.title')}</summary>
        <Thresholds thresholds={state.scores.thresholds} />
      </details>
    </section>
  );
}
