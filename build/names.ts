import { type Node, parse } from 'acorn';

/**
 * A script in which esbuild has named every function (`keepNames`), with the names of those alone that stand on a
 * module's top level. By these a stack trace leads to the module and the place; the others, libraries' own among them,
 * would be a hundredth of the script and of every start.
 */
export function namedOnTopLevel(script: string): string {
  const nodes = [...nodesIn(parse(script, { ecmaVersion: 'latest', sourceType: 'script' }))];
  const helper = nodes.flatMap(({ node }) => nameOfHelper(node))[0];
  if (helper === undefined) throw new Error('esbuild names functions in another way by now');
  const nested = nodes.filter(({ node, depth }) => depth > MODULE && isCallOf(node, helper));
  const edits = nested.flatMap(({ node, parent }) => withoutName(node as Call, parent));
  return applied(script, edits);
}

/** Inside the one function that holds the script, and outside of all others. */
const MODULE = 1;

/** What acorn gives for a node of whatever type. */
type AnyNode = Node & Readonly<Record<string, unknown>>;
type Call = AnyNode & { readonly callee: AnyNode; readonly arguments: readonly AnyNode[] };

interface Placed {
  readonly node: AnyNode;
  readonly parent: AnyNode | null;
  /** How many functions stand around it. */
  readonly depth: number;
}

function* nodesIn(node: Node, parent: AnyNode | null = null, depth = 0): Generator<Placed> {
  const here = node as AnyNode;
  yield { node: here, parent, depth };
  const inner = /Function/.test(here.type) ? depth + 1 : depth;
  for (const child of Object.values(here).flat()) if (isNode(child)) yield* nodesIn(child, here, inner);
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

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

/** Where a function may stand as it is. */
const PLAIN = ['VariableDeclarator', 'AssignmentExpression', 'Property', 'ReturnStatement', 'ArrayExpression'];

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function withoutName({ start, end, arguments: [named] }: Call, parent: AnyNode | null): Edit[] {
  if (!named) return [];
  const isPlain = named.type === 'Identifier' || PLAIN.includes(parent?.type ?? '');
  return [
    { start, end: named.start, text: isPlain ? '' : '(' },
    { start: named.end, end, text: isPlain ? '' : ')' },
  ];
}

function applied(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const kept = [...edits]
    .sort((a, b) => a.start - b.start)
    .map((edit) => {
      const before = text.slice(at, edit.start);
      at = edit.end;
      return before + edit.text;
    });
  return kept.join('') + text.slice(at);
}
