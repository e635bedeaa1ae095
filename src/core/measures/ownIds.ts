import { fingerprint } from '../text/fingerprint.ts';
import type { Measure } from './measure.ts';

/**
 * An id for each measure of a bank, its own where none above has it. Another is made of what the measure says, so that
 * it stays the same whatever stands around it.
 */
export function ownIds(measures: readonly Measure[]): string[] {
  const taken = new Set<string>();
  return measures.map(({ id, issue, title, steps }) => {
    const made = [title, `${issue} ${title}`, [issue, title, ...steps].join(' ')].map(
      (text) => `agency-${fingerprint(text)}`,
    );
    const free = [id, ...made].find((candidate) => candidate !== '' && !taken.has(candidate)) ?? numbered(made, taken);
    taken.add(free);
    return free;
  });
}

/** For a measure that says all that another says. */
function numbered([id = '']: readonly string[], taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
