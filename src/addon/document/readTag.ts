import { tagsNamed } from '../../core/document/resolveTag.ts';
import type { TagScope } from '../../core/document/tags.ts';
import { MISSING } from './textModule.ts';

/** The plan, or one entry of a list, with the scope whose tags read it. */
export interface Frame {
  readonly within: TagScope;
  readonly value: unknown;
}

/**
 * What a tag reads of a frame; null where it belongs to another scope, so that docxtemplater asks the frame around.
 *
 * @param asSection it stands as `{{#name}}` or `{{^name}}`: a list gives its entries, a text whether there is one.
 */
export function readTag(name: string, frame: Frame, asSection: boolean): unknown {
  const tag = tagsNamed(name).find(({ within }) => within === frame.within);
  if (!tag) return null;
  const value = tag.property === null ? frame.value : (frame.value as Record<string, unknown>)[tag.property];
  if (tag.kind === 'list') {
    return (value as readonly unknown[]).map((entry): Frame => ({ within: tag.en as TagScope, value: entry }));
  }
  if (asSection) return value != null && value !== '';
  // A score that is missing is asked for by its own tag; the bar beside it is only its picture.
  if (tag.kind === 'bar') return value ?? '–';
  return value ?? MISSING;
}
