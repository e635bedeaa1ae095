import type { Framework, Level } from '../../framework/framework.ts';
import { FULL, type Hundredths } from '../../score/hundredths.ts';
import { numberBetween, shortNumber } from './number.ts';
import { type FlawAt, override } from './override.ts';

type Minimums = Pick<Level, 'minOverall' | 'minEach'>;

/** What a level asks: `85`, or `85/85` where each instrument must reach something too. The last level asks nothing. */
export const levels = override<Minimums>({
  label: 'settings.level',
  group: 'settings.group.levels',
  subjects: ({ levels: all }) => all.slice(0, -1).map(({ name }) => name.th),
  params: (name, framework) => ({ nameTh: name, nameEn: levelOf(framework, name)?.name.en ?? name }),
  standard: (framework, name) => {
    const level = levelOf(framework, name);
    return level ? { value: level, mark: level.mark } : null;
  },
  write: ({ minOverall, minEach }) => [minOverall, ...(minEach > 0 ? [minEach] : [])].map(shortNumber).join('/'),
  parse: (text) => {
    const [first = '', second = '0', ...more] = text.split('/');
    const [overall, each] = [first, second].map((part) => numberBetween(part, 0, FULL));
    if (!overall || !each || !('value' in overall) || !('value' in each) || more.length > 0) {
      return { flaw: { reason: 'settings.flaw.level', params: {} } };
    }
    return { value: { minOverall: overall.value, minEach: each.value } };
  },
  apply: (framework, own) => ({
    ...framework,
    levels: framework.levels.map((level): Level => {
      const minimums = own.get(level.name.th);
      return minimums ? { ...level, ...minimums, mark: 'own' } : level;
    }),
  }),
  flaw: outOfOrder,
});

function levelOf({ levels: all }: Framework, name: string): Level | undefined {
  return all.find((level) => level.name.th === name);
}

/** A level that asks as much as a better one, or more, could never be reached. */
function outOfOrder({ levels: all }: Framework, own: ReadonlyMap<string, Minimums>): FlawAt | null {
  const index = all.findIndex((level, at) => at > 0 && rank(level) >= rank(all[at - 1] ?? level));
  const [above, below] = [all[index - 1], all[index]];
  if (!above || !below) return null;
  const subject = own.has(below.name.th) ? below.name.th : above.name.th;
  const params = { aboveTh: above.name.th, aboveEn: above.name.en, belowTh: below.name.th, belowEn: below.name.en };
  return { subject, with: [above.name.th], reason: 'settings.flaw.levelOrder', params };
}

function rank({ minOverall, minEach }: Minimums): Hundredths {
  return minOverall * (FULL + 1) + minEach;
}
