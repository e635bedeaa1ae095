/** A score as a bar with the target as a line. A picture only: the figures stand beside it as text. */
export function Bar({ score, target }: { readonly score: number | null; readonly target: number }) {
  const low = score !== null && score < target;
  return (
    <svg class={`bar ${low ? 'low' : 'met'}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="8" />
      {score !== null && <rect class="value" width={Math.max(0, Math.min(100, score))} height="8" />}
      <line x1={target} x2={target} y1="0" y2="8" />
    </svg>
  );
}
