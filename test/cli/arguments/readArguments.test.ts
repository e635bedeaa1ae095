import { describe, expect, test } from 'vitest';
import { optionLines } from '../../../src/cli/arguments/help.ts';
import { COMMON, type OptionTable, text } from '../../../src/cli/arguments/option.ts';
import { readArguments } from '../../../src/cli/arguments/readArguments.ts';

const TABLE = {
  name: text('cli.value.name', 'cli.option.agency'),
  port: {
    value: 'cli.value.number',
    help: 'preview.option.port',
    read: (given: string) => (/^\d+$/.test(given) ? Number(given) : undefined),
  },
  ...COMMON,
} satisfies OptionTable;

const read = (...args: string[]) => readArguments(TABLE, args);

describe('arguments', () => {
  test('are values and flags by name, and files', () => {
    const { values, files } = read('a.xlsx', '--name', 'อบต.', '--port=80', '--help', 'b.xlsx');
    expect(values).toEqual({ name: 'อบต.', port: 80, lang: undefined, help: true });
    expect(files).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test('that are left out are undefined, flags false', () => {
    expect(read().values).toEqual({ name: undefined, port: undefined, lang: undefined, help: false });
  });

  test('may be one letter', () => {
    expect(read('-h').values.help).toBe(true);
  });

  test('after two dashes are files', () => {
    expect(read('--', '--name').files).toEqual(['--name']);
  });

  test.each([
    ['an unknown option', ['--nonsense'], 'cli.error.option', '--nonsense'],
    ['an unknown letter', ['-x'], 'cli.error.option', '-x'],
    ['a value that means nothing', ['--port', 'x'], 'cli.error.value', '--port'],
    ['a language that is none', ['--lang', 'de'], 'cli.error.value', '--lang'],
    ['a value that is missing', ['--name'], 'cli.error.value', '--name'],
    ['a value of a flag', ['--help=yes'], 'cli.error.value', '--help'],
  ])('%s is named', (_what, args, key, option) => {
    expect(() => read(...args)).toThrow(expect.objectContaining({ key, params: { option } }));
  });
});

test('the help names every option with what it does, in columns that Thai marks do not shift', () => {
  const starts = optionLines(TABLE, 'th').map((line) => line.replace(/\p{Mn}/gu, '').search(/(?<= {2})[ก-๙]/u));
  expect(starts.slice(0, 3)).toEqual([16, 16, 16]);
  expect(optionLines(TABLE, 'en')).toEqual([
    '  --name NAME   name of the agency, as it shall stand in the document',
    '  --port N      port of the address on this machine, any free one unless said',
    '  --lang th|en  language of the messages, th unless said; the plan is always Thai',
    '  -h, --help    this help',
  ]);
});
