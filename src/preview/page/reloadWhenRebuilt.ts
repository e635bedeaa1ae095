const NOTHING_YET = 204;

/** Loads the page again as soon as the server says that what it shows was built anew. */
export async function reloadWhenRebuilt(): Promise<void> {
  const answer = await fetch('/rebuilt').catch(() => null);
  if (answer?.status === NOTHING_YET) return reloadWhenRebuilt();
  if (answer?.ok) location.reload();
}
