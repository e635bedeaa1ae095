import type { Framework } from '../../framework/framework.ts';
import type { Line } from '../parse/grid.ts';
import { isWordingCode, itemCalled } from '../wordings.ts';
import type { Owned } from './owned.ts';

/** The figures with the year's codes for items that are called by their wording; of what no item is called there is none. */
export function withCodes(figures: readonly Owned[], framework: Framework): Owned[] {
  const lines = new Map<Line, Line | null>();
  const coded = (line: Line): Line | null => {
    const { subject } = line;
    if (subject.kind !== 'item' || !isWordingCode(subject.code)) return line;
    const known = lines.get(line);
    if (known !== undefined) return known;
    const code = itemCalled(subject.code, framework);
    const found = code === null ? null : { ...line, subject: { ...subject, code } };
    lines.set(line, found);
    return found;
  };
  return figures.flatMap((owned) => {
    const line = coded(owned.entry.line);
    if (line === null) return [];
    return line === owned.entry.line ? [owned] : [{ ...owned, entry: { ...owned.entry, line } }];
  });
}
