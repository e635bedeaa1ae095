import type { Figure } from '../../core/results/results.ts';
import { looks } from './looks.ts';

/** A score as a bar with the target as a line. A picture only: the figures stand beside it as text. */
export function Bar({ figure, target }: { readonly figure: Figure<number>; readonly target: number }) {
  const { used: score } = figure;
  return (
    <svg class={`bar ${looks(figure, target)}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="8" />
      {score !== null && <rect class="value" width={Math.max(0, Math.min(100, score))} height="8" />}
      <line x1={target} x2={target} y1="0" y2="8" />
    </svg>
  );
}
