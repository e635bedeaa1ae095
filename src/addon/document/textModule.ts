import type { Bar } from '../../core/document/planDocument.ts';
import { BarIds, barXml } from './bars.ts';
import type { Module, Part, RenderOptions } from './libraries.js';
import { escapeXml, highlightedText, runText } from './runText.ts';

/** The value of a text tag that nobody gave. */
export const MISSING = {};

/** How placeholders of this module are marked in the parsed template. */
export const TEXT_TAG = 'ita-plan-text';

/**
 * The docxtemplater module that places text tags. docxtemplater's own would leave a missing value blank, and can't
 * change the look of a part of a run.
 */
export class TextModule implements Module {
  readonly name = 'ItaPlanText';
  /** The parsed files of the template, by path. */
  readonly parsed = new Map<string, readonly Part[]>();
  private readonly run = new OpenRun();
  private readonly bars = new BarIds();
  private readonly markMissing: (tag: string) => string;

  constructor(markMissing: (tag: string) => string) {
    this.markMissing = markMissing;
  }

  /** Takes `{{@name}}` away from docxtemplater, which would place the value as raw XML. */
  matchers(): ReturnType<NonNullable<Module['matchers']>> {
    return [['@', TEXT_TAG, ([whole = '']) => ({ value: whole, priority: 1 })]];
  }

  parse(placeholder: string): ReturnType<NonNullable<Module['parse']>> {
    return { type: 'placeholder', module: TEXT_TAG, value: placeholder };
  }

  set(state: Parameters<NonNullable<Module['set']>>[0]): void {
    const { filePath, postparsed } = state.inspect ?? {};
    if (filePath !== undefined && postparsed) this.parsed.set(filePath, postparsed);
  }

  render(part: Part, options: RenderOptions): { value: string } | null {
    this.run.follow(part);
    if (part.module !== TEXT_TAG) return null;
    const value = options.scopeManager.getValue(part.value, { part });
    if (value === MISSING) {
      const mark = this.markMissing(part.value);
      return { value: this.run.open ? highlightedText(mark, this.run.properties) : escapeXml(mark) };
    }
    if (isBar(value)) {
      return { value: this.run.open ? barXml(value, this.run.properties, this.bars) : escapeXml(value.words) };
    }
    return { value: this.run.open ? runText(String(value)) : escapeXml(String(value)) };
  }
}

function isBar(value: unknown): value is Bar {
  return typeof value === 'object' && value !== null && 'share' in value;
}

/** Knows the run that a place of the document is in: docxtemplater renders a file's parts from first to last. */
class OpenRun {
  /** The run's `<w:rPr>…</w:rPr>`, or nothing. */
  properties = '';
  /** False in text that is not a run's, such as the title among the document's properties. */
  open = false;
  /** Above 1 in the older properties that a tracked change keeps. */
  private depth = 0;

  follow(part: Part): void {
    const { tag, position, value } = part;
    if (tag === 'w:r' && position === 'start') this.properties = '';
    if (part.type === 'tag' && position === 'start' && tag !== 'w:rPr') this.open = tag === 'w:t';
    if (tag === 'w:rPr' && position === 'start') this.depth += 1;
    if (this.depth > 0) this.properties += value;
    if (tag === 'w:rPr' && position === 'end') this.depth -= 1;
  }
}
