import type { Mark } from '../../core/highlights.ts';

/** Every line that we put into a cell's note begins so, and no other line is ours. */
export const NOTE_PREFIX = '[แผน ITA] ';

/** The note with our lines taken out. What a person wrote stays to the letter. */
export function withoutOurs(note: string): string {
  if (!note.includes(NOTE_PREFIX)) return note;
  return note
    .split('\n')
    .filter((line) => !line.startsWith(NOTE_PREFIX))
    .join('\n');
}

/** A tab's notes with ours replaced by those for `marks`; theirs come first. Rows and columns as in `notes`. */
export function withMarks(notes: readonly (readonly string[])[], marks: readonly Mark[]): string[][] {
  const lines = new Map<string, string[]>();
  for (const { place, note } of marks) {
    const key = `${place.row},${place.column}`;
    const line = NOTE_PREFIX + note.replace(/\s*\n\s*/g, ' ');
    const known = lines.get(key) ?? [];
    if (!known.includes(line)) lines.set(key, [...known, line]);
  }
  return notes.map((row, r) =>
    row.map((note, c) => {
      const theirs = withoutOurs(note);
      return [...(theirs === '' ? [] : [theirs]), ...(lines.get(`${r + 1},${c + 1}`) ?? [])].join('\n');
    }),
  );
}
