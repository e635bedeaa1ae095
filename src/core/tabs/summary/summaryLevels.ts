import type { Framework, Level } from '../../framework/framework.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { SummaryWords } from './summaryContent.ts';

/** What the reader calls each level, by its Thai name. */
export function levelNames({ levels }: Framework, { language }: SummaryWords): ReadonlyMap<string, string> {
  return new Map(levels.map(({ name }) => [name.th, name[language]]));
}

/** What each level asks for, and the next better one, by its Thai name. */
export function levelNeeds({ levels }: Framework, words: SummaryWords): ReadonlyMap<string, string> {
  const { language, say } = words;
  return new Map(
    levels.map((level, index) => {
      const better = levels[index - 1];
      const own = say('summary.needs', { level: level.name[language], needs: needs(level, better, words) });
      if (!better) return [level.name.th, own];
      const next = { level: better.name[language], needs: needs(better, levels[index - 2], words) };
      return [level.name.th, `${own}   ${say('summary.needs.next', next)}`];
    }),
  );
}

function needs({ minOverall, minEach }: Level, better: Level | undefined, { say }: SummaryWords): string {
  const [overall, each] = [formatScore(minOverall), formatScore(minEach)];
  if (minOverall === 0) return better ? say('summary.needs.below', { overall: formatScore(better.minOverall) }) : '';
  return minEach === 0 ? say('summary.needs.overall', { overall }) : say('summary.needs.each', { overall, each });
}
