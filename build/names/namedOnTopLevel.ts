import { parse } from 'acorn';
import { type AnyNode, applied, type Call, type Edit, isNode, nodesIn } from './nodes.ts';

/**
 * A script in which esbuild has named every function (`keepNames`), with the names of those alone that stand on a
 * module's top level. By these a stack trace leads to the module and the place; the others, libraries' own among them,
 * would be a hundredth of the script and of every start. Names of declared functions stand together at the script's end,
 * since a call for each would be another hundredth.
 */
export function namedOnTopLevel(script: string): string {
  const nodes = [...nodesIn(parse(script, { ecmaVersion: 'latest', sourceType: 'script' }))];
  const helper = nodes.flatMap(({ node }) => nameOfHelper(node))[0];
  const end = nodes.find(({ node, depth }) => node.type === 'ReturnStatement' && depth === MODULE)?.node.start;
  if (helper === undefined || end === undefined) throw new Error('esbuild names functions in another way by now');
  const nested = nodes.filter(
    ({ node, parent, depth }) => isCallOf(node, helper) && (depth > MODULE || isNamedAnyway(node as Call, parent)),
  );
  const statements = nodes.filter(({ node, parent, depth }) => {
    return node.type === 'ExpressionStatement' && parent?.type === 'BlockStatement' && depth === MODULE;
  });
  const gathered = statements.map(({ node }) => withoutNames(node, helper));
  return applied(script, [
    ...nested.flatMap(({ node, parent }) => withoutName(node as Call, parent)),
    ...gathered.flatMap(({ edits }) => edits).map((edit) => onItsLines(edit, script)),
    {
      start: end,
      end,
      text: namesOf(
        gathered.flatMap(({ named }) => named),
        helper,
      ),
    },
  ]);
}

/** Inside the one function that holds the script, and outside of all others. */
const MODULE = 1;

/** `s = (f, n) => define(f, "name", …)` */
function nameOfHelper({ type, id, init }: AnyNode): string[] {
  if (type !== 'VariableDeclarator' || !isNode(init) || init.type !== 'ArrowFunctionExpression') return [];
  const { body } = init;
  const sets = isNode(body) && body.type === 'CallExpression' && (body as Call).arguments[1]?.['value'] === 'name';
  return sets && isNode(id) ? [String(id['name'])] : [];
}

function isCallOf(node: AnyNode, helper: string): boolean {
  return node.type === 'CallExpression' && (node as Call).callee['name'] === helper;
}

/** `{ check: s(() => …, "check") }`: by its key. */
function isNamedAnyway({ arguments: [made, name] }: Call, parent: AnyNode | null): boolean {
  if (parent?.type !== 'Property' || parent['computed'] || !/Function|Class/.test(made?.type ?? '')) return false;
  const key = parent['key'] as AnyNode;
  return (key['name'] ?? key['value']) === name?.['value'];
}

/** Where a function may stand as it is. */
const PLAIN = ['VariableDeclarator', 'AssignmentExpression', 'Property', 'ReturnStatement', 'ArrayExpression'];

function withoutName({ start, end, arguments: [named] }: Call, parent: AnyNode | null): Edit[] {
  if (!named) return [];
  const isPlain = named.type === 'Identifier' || PLAIN.includes(parent?.type ?? '');
  return [
    { start, end: named.start, text: isPlain ? '' : '(' },
    { start: named.end, end, text: isPlain ? '' : ')' },
  ];
}

interface Gathered {
  readonly named: readonly Call[];
  /** What takes them out of where they stand. */
  readonly edits: readonly Edit[];
}

/** The calls of a statement that name declared functions: `s(a, "readTag"), s(b, "tagOf")`. */
function withoutNames(statement: AnyNode, helper: string): Gathered {
  const expression = statement['expression'] as AnyNode;
  const all = (expression.type === 'SequenceExpression' ? expression['expressions'] : [expression]) as AnyNode[];
  const isNamed = (one: AnyNode) => isCallOf(one, helper) && (one as Call).arguments[0]?.type === 'Identifier';
  const named = all.filter(isNamed) as Call[];
  const last = all.reduce((found, one, index) => (isNamed(one) ? found : index), -1);
  if (last < 0) return { named, edits: [{ start: statement.start, end: statement.end, text: '' }] };
  const edits = all.flatMap((one, index): Edit[] => {
    if (!isNamed(one)) return [];
    const [before, after] = [all[index - 1], all[index + 1]];
    return index < last
      ? [{ start: one.start, end: after?.start ?? one.end, text: '' }]
      : [{ start: before?.end ?? one.start, end: one.end, text: '' }];
  });
  return { named, edits };
}

/** What went over several lines leaves one of their ends, or lines would grow. */
function onItsLines(edit: Edit, script: string): Edit {
  return { ...edit, text: script.slice(edit.start, edit.end).includes('\n') ? '\n' : '' };
}

/** Longer than any name in a minified script. */
const NAME_ALL = 'nameAll';
/** So that lines stay short. */
const A_LINE = 12;

/** What names these functions, a few a line. */
function namesOf(calls: readonly Call[], helper: string): string {
  const lines = [`let ${NAME_ALL}=(f,n)=>n.split(" ").forEach((n,i)=>${helper}(f[i],n));`];
  for (let from = 0; from < calls.length; from += A_LINE) {
    const some = calls
      .slice(from, from + A_LINE)
      .map(({ arguments: [named, name] }) => [named?.['name'], name?.['value']]);
    lines.push(`${NAME_ALL}([${some.map(([named]) => named)}],"${some.map(([, name]) => name).join(' ')}");`);
  }
  return `\n${lines.join('\n')}\n`;
}
