import type { Scalar } from './values.ts';

/** A piece of a formula. */
export type Node =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Node[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };
