import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { namedOnTopLevel } from '../../../build/names/namedOnTopLevel.ts';

const SOURCE = `
function readThing(first) {
  function inner(one) { return one + first; }
  const arrow = (one) => inner(one);
  const made = function () { return arrow(1); };
  return [made(), (() => arrow)()(2), first ? (one) => one : null];
}
function tellThing() { return readThing.name; }
const toText = (value) => String(value);
class Place { go() { const step = () => 3; return step(); } }
const rule = { check: (value) => value + 1, 'find-it': (value) => rule.check(value) };
export const told = () => [tellThing(), tellThing.name, toText.name, Place.name, rule.check.name, rule['find-it'].name];
export const did = readThing(1).slice(0, 2).concat(new Place().go());
`;

/** As the add-on is bundled. */
const BUNDLED = transformSync(SOURCE, { minify: true, keepNames: true, format: 'iife', globalName: 'made' }).code;

/** What a script exports, with what its functions are called. */
const resultOf = (script: string): unknown => new Function(`${script}; return { told: made.told(), did: made.did };`)();

describe('a script whose functions are named', () => {
  test('keeps the names that stand on the top level, and no others', () => {
    const script = namedOnTopLevel(BUNDLED);
    for (const name of ['readThing', 'tellThing', 'toText', 'Place'])
      expect(script).toMatch(new RegExp(`[" ]${name}[" ]`));
    for (const name of ['inner', 'arrow', 'made', 'step']) {
      expect(BUNDLED).toContain(`"${name}"`);
      expect(script).not.toMatch(new RegExp(`[" ]${name}[" ]`));
    }
  });

  test('has none in words that its key gives it anyway', () => {
    expect(BUNDLED).toContain(',"check")');
    expect(namedOnTopLevel(BUNDLED)).not.toContain('"check"');
  });

  test('does what it did', () => {
    const result = { told: ['readThing', 'tellThing', 'toText', 'Place', 'check', 'find-it'], did: [2, 3, 3] };
    expect(resultOf(BUNDLED)).toEqual(result);
    expect(resultOf(namedOnTopLevel(BUNDLED))).toEqual(result);
  });

  test('is not left as it is without a word where functions are named in another way', () => {
    expect(() => namedOnTopLevel('(() => { function a() {} })()')).toThrow('another way');
  });
});
