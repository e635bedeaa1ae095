/** What the add-on uses of docxtemplater and pizzip, and no more. */

export interface ZipEntry {
  date: Date;
  asText(): string;
}

export interface PizZip {
  /** By path; entries of another zip may be put in as they are. */
  readonly files: Record<string, ZipEntry>;
  file(name: string, content: string, options?: { base64: true }): void;
  generate(options: { type: 'uint8array'; compression: 'DEFLATE'; compressionOptions: { level: number } }): Uint8Array;
}

/** A piece of a parsed XML file: an XML tag, its content, or a placeholder (`{{…}}`). */
export interface Part {
  readonly type: 'tag' | 'content' | 'placeholder';
  readonly value: string;
  /** Of an XML tag: `w:r`. */
  readonly tag?: string;
  readonly position?: 'start' | 'end' | 'selfclosing' | 'insidetag' | 'outsidetag';
  /** Of a placeholder: the module that treats it, what stands between the braces, and where. */
  readonly module?: string;
  readonly raw?: string;
  readonly offset: number;
  /** Of a loop: `end` is a closing tag that found no opening one; what stands inside it. */
  readonly location?: 'start' | 'end';
  readonly inverted?: boolean;
  readonly subparsed?: readonly Part[];
}

export interface RenderOptions {
  readonly scopeManager: { getValue(tag: string, meta: { part: Part }): unknown };
}

export interface Module {
  readonly name: string;
  matchers?(): [string, string, (values: string[]) => { value: string; priority: number }][];
  parse?(placeholder: string): { type: 'placeholder'; module: string; value: string } | null;
  set?(state: { inspect?: { filePath?: string; postparsed?: readonly Part[] } }): void;
  render?(part: Part, options: RenderOptions): { value: string } | null;
}

export interface Docxtemplater<Scope> {
  readonly fileType: string;
  render(scope: Scope): this;
  getZip(): PizZip;
}

interface DocxtemplaterOptions<Scope> {
  delimiters: { start: string; end: string };
  paragraphLoop: boolean;
  errorLogging: boolean;
  syntax: { changeDelimiterPrefix: null };
  modules: Module[];
  parser(tag: string): { get(scope: Scope, context: { meta: { part: Part } }): unknown };
}

/** Starts pizzip, the first time. */
export function pizZip(): new (data: Uint8Array) => PizZip;

/** Starts docxtemplater, the first time. */
export function docxtemplater(): new <Scope>(zip: PizZip, options: DocxtemplaterOptions<Scope>) => Docxtemplater<Scope>;

interface DomParser {
  parseFromString(xml: string, type: 'text/xml'): unknown;
}

/** Starts xmldom, the first time. */
export function domParser(): new (options: { onError(level: string, words: string): void }) => DomParser;
