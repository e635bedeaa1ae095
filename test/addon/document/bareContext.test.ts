import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlanTemplate } from '../../../build/template/buildPlanTemplate.ts';
import { fillTemplate } from '../../../src/addon/document/fillTemplate.ts';
import { EMPTY_PLAN, SAMPLE_PLAN } from './samplePlan.ts';

const { outputFiles } = buildSync({
  entryPoints: ['src/addon/document/fillTemplate.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'bundled',
  target: 'es2019',
  charset: 'utf8',
});
const bundle = outputFiles[0]?.text ?? '';

describe('the bundle of the filling, where there is the language and nothing else', () => {
  let template: Uint8Array;
  const context = createContext({});

  beforeAll(async () => {
    template = await buildPlanTemplate();
    runInContext(bundle, context);
  });

  it.each([
    ['a whole plan', SAMPLE_PLAN],
    ['an empty one', EMPTY_PLAN],
  ])('fills the built-in template with %s as Node does', (_what, plan) => {
    Object.assign(context, { input: JSON.stringify({ template: [...template], plan }) });
    const result: unknown = JSON.parse(
      String(
        runInContext(
          `
      const { template, plan } = JSON.parse(input);
      const result = bundled.fillTemplate(new Uint8Array(template), plan, (name) => '[' + name + ']');
      JSON.stringify({ ...result, bytes: [...result.bytes] });
    `.replace(/const /g, 'var '),
          context,
        ),
      ),
    );
    const expected = fillTemplate(template, plan, (name) => `[${name}]`);
    if (!expected.ok) throw new Error(JSON.stringify(expected.problems));
    expect(result).toEqual({ ...expected, bytes: [...expected.bytes] });
  });

  it('is ES2019 and stays under 350 KB', () => {
    expect(() => parse(bundle, { ecmaVersion: 2019 })).not.toThrow();
    expect(bundle.length).toBeLessThan(350_000);
  });
});
