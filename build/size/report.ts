import { gzipSync } from 'node:zlib';
import { BUDGETS, limitOf } from './budget.ts';
import type { Bundled } from './parts.ts';

type Sized = Pick<Bundled, 'text' | 'parts'>;

/** How many of the parts are named. */
const MOST = 8;

/** A file's size against its budget, and what contributes most to it. */
export function sizeReport(name: string, { text, parts }: Sized): string {
  const budget = BUDGETS[name];
  const limit = budget ? ` of ${limitOf(budget)} KB` : ' KB';
  const most = parts.slice(0, MOST).map((part) => `${part.name} ${kilobytes(part.bytes)}`);
  const gzip = kilobytes(gzipSync(text).length);
  return `${name}: ${kilobytes(sizeOf(text))}${limit} (gzip ${gzip} KB)\n  most: ${most.join(', ')}`;
}

/** Why a build fails: the file is beyond its budget. Null where it is not. */
export function overBudget(name: string, bundled: Sized): string | null {
  const budget = BUDGETS[name];
  if (!budget || sizeOf(bundled.text) <= limitOf(budget) * 1000) return null;
  return `${sizeReport(name, bundled)}\nThat is beyond the budget in build/size/budget.ts.`;
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
