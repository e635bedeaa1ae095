import { createHash } from 'node:crypto';
import { type FunctionDeclaration, parse } from 'acorn';

/** What Babel writes out in every file that it compiles: a quarter of docxtemplater. None needs anything of its file. */
const HELPERS: ReadonlySet<string> = new Set([
  '_arrayLikeToArray',
  '_arrayWithHoles',
  '_arrayWithoutHoles',
  '_classCallCheck',
  '_createClass',
  '_createForOfIteratorHelper',
  '_defineProperties',
  '_defineProperty',
  '_iterableToArray',
  '_iterableToArrayLimit',
  '_nonIterableRest',
  '_nonIterableSpread',
  '_objectSpread',
  '_slicedToArray',
  '_toConsumableArray',
  '_toPrimitive',
  '_toPropertyKey',
  '_typeof',
  '_unsupportedIterableToArray',
  'ownKeys',
]);

/** Begins the name under which a shared helper is required. */
export const PREFIX = 'babel-helper:';

/**
 * A file of a library that takes Babel's helpers from one copy of each. The copies are added to `modules`, by the name
 * under which they are required: the same text is the same helper.
 */
export function shareHelpers(code: string, modules: Map<string, string>): string {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  const helpers = body.filter(
    (statement): statement is FunctionDeclaration =>
      statement.type === 'FunctionDeclaration' && HELPERS.has(statement.id.name),
  );
  const texts = new Map(helpers.map(({ id, start, end }) => [id.name, code.slice(start, end)]));
  for (const [name, text] of texts) {
    const others = [...texts].filter(([other]) => other !== name && new RegExp(`\\b${other}\\b`).test(text));
    const lines = [...others.map(required), text, `module.exports = ${name};`];
    modules.set(nameOf(name, text), lines.join('\n'));
  }
  return helpers.reduceRight((rest, { id: { name }, start, end }) => {
    return `${rest.slice(0, start)}${required([name, texts.get(name) ?? ''])}${rest.slice(end)}`;
  }, code);
}

function required([name, text]: readonly [string, string]): string {
  return `var ${name} = require(${JSON.stringify(nameOf(name, text))});`;
}

function nameOf(name: string, text: string): string {
  return `${PREFIX}${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
