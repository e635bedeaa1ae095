import PizZip from 'pizzip';
import {
  createHost,
  type Host,
  type LoadedBundle,
  type Sheet,
  type WorkbookModel,
} from '../../../src/host/node/index.ts';
import { setContent, touchCell } from '../../../src/host/workbook/cells.ts';
import { renameSheet } from '../../../src/host/workbook/sheets.ts';
import type { Expected, Value } from '../expected.ts';

interface Typed {
  readonly sheet: Sheet;
  readonly key: Value;
  readonly cells: Value[];
}

export interface Document {
  readonly id: string;
  readonly url: string;
}

/**
 * Somebody of an agency at a workbook. He works through the add-on as built and through the sheet, and what he types is
 * noted down at that moment: where a fixture says what must stay, no code of the product was asked.
 */
export class Desk {
  readonly host: Host;
  readonly #typed: Typed[] = [];
  readonly #own: Sheet[];
  readonly #written: string[] = [];
  readonly #access: { address: string; document: string | null }[] = [];
  readonly #shows: string[] = [];
  #plan: { making: string; number: number } = { making: 'first', number: 1 };
  #template: string | null = null;

  constructor(
    bundle: LoadedBundle,
    workbook: WorkbookModel,
    readonly locale: 'th' | 'en',
  ) {
    this.host = createHost({ bundle, workbook, locale });
    this.#own = [...workbook.sheets];
  }

  /** Has the add-on do something; what it refuses is a mistake of the story. */
  // biome-ignore lint/suspicious/noExplicitAny: stories read answers of any version of the add-on.
  ask(action: string, payload: object = {}): any {
    const answer = this.host.call('runItaPlan', action, payload) as { ok: boolean; value: unknown };
    if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer)}`);
    return answer.value;
  }

  sheet(name: string): Sheet {
    const found = this.host.workbook.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no tab ${name}`);
    return found;
  }

  /** Types into a cell of a tab of his own, or beside a table of ours; says nothing of what must stay there. */
  enter(tab: string, row: number, column: number, value: Value): void {
    setContent(this.host.workbook, touchCell(this.sheet(tab), row, column), { value, formula: null });
  }

  /** Types into the row that holds `key`, under a heading or into a column; for words that the add-on answers. */
  answers(tab: string, key: Value, under: string | number, value: Value): void {
    const row = this.#find(tab, key)[0];
    this.enter(tab, row, typeof under === 'number' ? under : this.#find(tab, under)[1], value);
  }

  /** The same for words of his own: they must stay in one row with the key. */
  type(tab: string, key: Value, under: string | number, value: Value): void {
    this.answers(tab, key, under, value);
    this.stays(tab, key, value);
  }

  /** Fills a row of a tab of ours by hand, below all that stands there. */
  typeRow(tab: string, values: readonly Value[]): void {
    const row = Math.max(...[...this.sheet(tab).cells.keys()].map((key) => Number(key.split(',')[0]))) + 1;
    for (const [index, value] of values.entries()) if (value !== '') this.enter(tab, row, index + 1, value);
    const [key = '', ...others] = values.filter((value) => value !== '');
    this.stays(tab, key, ...others);
  }

  /** What stands in one row of a tab of ours from now on. */
  stays(tab: string, key: Value, ...cells: readonly Value[]): void {
    const sheet = this.sheet(tab);
    const known = this.#typed.find((typed) => typed.sheet === sheet && typed.key === key);
    if (known) known.cells.push(...cells);
    else this.#typed.push({ sheet, key, cells: [...cells] });
  }

  /** Renames a tab, wherever it came from. */
  rename(tab: string, name: string): void {
    renameSheet(this.host.workbook, this.sheet(tab), name);
  }

  /** A tab that the add-on made for him and that is his own from then on. */
  takesOver(tab: string): void {
    this.#own.push(this.sheet(tab));
  }

  /** Writes a sentence into a document in Drive. */
  writesIn({ id }: Document, sentence: string): void {
    const { drive } = this.host;
    const file = drive.list().find((candidate) => candidate.id === id);
    if (!file) throw new Error(`There is no file ${id}`);
    const zip = new PizZip(drive.read(file));
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    zip.file('word/document.xml', xml.replace(/<w:body>/, `<w:body><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`));
    drive.store.write(file.path, zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
    this.#written.push(id);
  }

  gave(address: string, document: string | null): void {
    this.#access.push({ address, document });
  }

  usesTemplate({ id, url }: Document): void {
    this.#template = url;
    this.#written.push(id);
  }

  /** What the plan that is made next will be, and what of his words it shows. */
  nextPlan(making: string, number: number, ...shows: readonly string[]): void {
    this.#plan = { making, number };
    this.#shows.push(...shows);
  }

  expected(user: Expected['user']): Expected {
    return {
      locale: this.locale,
      user,
      tabs: this.#own.map(({ name }) => name),
      rows: this.#typed.map(({ sheet, key, cells }) => ({ tab: sheet.name, cells: [key, ...cells] })),
      plan: { ...this.#plan, shows: this.#shows },
      written: this.#written,
      access: this.#access,
      template: this.#template,
    };
  }

  /** The cell that holds a value, the leftmost, since a row begins with what it is about. */
  #find(tab: string, value: Value): readonly [row: number, column: number] {
    const places = [...this.sheet(tab).cells].flatMap(([key, cell]) => (cell.value === value ? [key] : []));
    const [place] = places
      .map((key) => key.split(',').map(Number))
      .sort(([rowA = 0, a = 0], [rowB = 0, b = 0]) => a - b || rowA - rowB);
    if (!place) throw new Error(`No cell of ${tab} holds ${value}`);
    return [place[0] ?? 0, place[1] ?? 0];
  }
}
