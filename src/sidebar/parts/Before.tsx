import { useSidebar } from '../sidebarContext.ts';
import { score } from './score.ts';

/** Last year's score and how this year's differs from it; nothing where last year's is not known. */
export function Before({ used, previous }: { readonly used: number | null; readonly previous: number | null }) {
  const { state, say } = useSidebar();
  const year = state.scores?.results.previousYear;
  if (used === null || previous === null || year == null) return null;
  return (
    <span class="bar-before muted">
      {say('sidebar.results.before', { year, score: score(previous), change: change(used - previous) })}
    </span>
  );
}

/** `▲ 5.50`, `▼ 4.65` or `=`. */
function change(difference: number): string {
  const rounded = Math.round(difference * 100) / 100;
  if (rounded === 0) return '=';
  return `${rounded > 0 ? '▲' : '▼'} ${score(Math.abs(rounded))}`;
}
