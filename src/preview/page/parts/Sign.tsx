/** A small table: the file's sign. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="3" y="2" width="18" height="20" rx="2.5" />
      <path d="M7 8h10M7 12h10M7 16h10M12 8v8" />
    </svg>
  );
}
