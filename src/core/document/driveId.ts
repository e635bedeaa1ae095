/** The id of a file in Drive, from its link as a browser shows it or from the bare id; null where it is neither. */
export function driveId(pasted: string): string | null {
  const text = pasted.trim();
  const inLink = /\/d\/([\w-]{10,})/.exec(text) ?? /[?&]id=([\w-]{10,})/.exec(text);
  if (inLink) return inLink[1] ?? null;
  return /^[\w-]{10,}$/.test(text) ? text : null;
}
