import { readFile } from 'node:fs/promises';
import { type Expression, type ModuleDeclaration, parse, type Statement } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/** A rule's example is for its page in the documentation and for its test: the script carries none. */
export function withoutExamples(): Plugin {
  return {
    name: 'examples of rules',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
        return { contents: withoutExample(code), loader: 'js' };
      });
    },
  };
}

/** A module without the value of `example` in the objects that it exports. */
export function withoutExample(code: string): string {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const values = body.flatMap(declared).flatMap(examples);
  return values.reduceRight((text, { start, end }) => `${text.slice(0, start)}undefined${text.slice(end)}`, code);
}

function declared(statement: Statement | ModuleDeclaration): Expression[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ init }) => init ?? []);
}

function examples(expression: Expression): Expression[] {
  if (expression.type !== 'ObjectExpression') return [];
  return expression.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'example'
      ? [property.value]
      : [],
  );
}
