/** The syntax of a script, and changes to its text. */

import type { Node } from 'acorn';

/** What acorn gives for a node of whatever type. */
export type AnyNode = Node & Readonly<Record<string, unknown>>;
export type Call = AnyNode & { readonly callee: AnyNode; readonly arguments: readonly AnyNode[] };

export interface Placed {
  readonly node: AnyNode;
  readonly parent: AnyNode | null;
  /** How many functions stand around it. */
  readonly depth: number;
}

/** The node and all in it, from the outside in. */
export function* nodesIn(node: Node, parent: AnyNode | null = null, depth = 0): Generator<Placed> {
  const here = node as AnyNode;
  yield { node: here, parent, depth };
  const inner = /Function/.test(here.type) ? depth + 1 : depth;
  for (const child of Object.values(here).flat()) if (isNode(child)) yield* nodesIn(child, here, inner);
}

export const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Text in place of what stands from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
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
