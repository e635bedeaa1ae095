/** `.xlsx`, as it is written; '' where the name has no ending. */
export const endingOf = (file: string): string => /(?<=[^/\\])\.[^./\\]*$/.exec(file)?.[0] ?? '';

/** The name without folders and ending. */
export function nameOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.slice(0, name.length - endingOf(name).length);
}
