import type { AuthMode } from '../access.ts';
import { recalculate } from '../formula/recalculate.ts';
import { ADVANCED, GLOBALS } from '../services/globals.ts';
import { authModes } from '../services/script.ts';
import type { HostState } from '../state.ts';
import { Run } from './run.ts';
import { toTransfer } from './transfer.ts';

/** What a function is called with: values that cross as JSON, an open event, or nothing. */
interface Input {
  readonly transfer?: readonly unknown[];
  readonly event?: boolean;
}

/** One execution: a fresh world, the bundle's files run in it, the function called, the result carried out. */
export function execute(host: HostState, mode: AuthMode, functionName: string, input: Input): unknown {
  const args = (input.transfer ?? []).map((arg, index) => toTransfer(arg, String(index)));
  const run = new Run(host, mode);
  try {
    run.realm.load(servicesOf(run));
    const target = functionNamed(run, functionName);
    const values = input.event
      ? [run.realm.adopt({ authMode: authModes(run)[mode] })]
      : args.map((arg) => run.realm.adopt(arg));
    const result = target(...values);
    return input.transfer && result !== undefined ? toTransfer(result) : null;
  } catch (error) {
    throw outside(error);
  } finally {
    run.end();
    recalculate(host.workbook);
    assertNoViolations(run);
  }
}

function servicesOf(run: Run): Record<string, object> {
  const enabled = run.host.bundle.manifest.dependencies?.enabledAdvancedServices ?? [];
  const advanced = enabled.flatMap(({ userSymbol, serviceId }) => {
    const make = ADVANCED[userSymbol];
    return make && serviceId === userSymbol.toLowerCase() ? ([[userSymbol, make]] as const) : [];
  });
  const all = [...Object.entries(GLOBALS), ...advanced];
  return Object.fromEntries(all.map(([name, make]) => [name, make(run)]));
}

function assertNoViolations(run: Run): void {
  const [first] = run.violations;
  if (first) throw first;
}

/** Only functions declared at the top of a file can be called, and not those whose names end with `_`. */
function functionNamed(run: Run, name: string): (...args: unknown[]) => unknown {
  const value: unknown = name.endsWith('_') ? undefined : run.realm.global(name);
  if (typeof value !== 'function') throw new TypeError(`${name} is not a function`);
  return value as (...args: unknown[]) => unknown;
}

/** An error of the bundle's world as an error of this one; `cause` is the original. */
function outside(error: unknown): unknown {
  if (error instanceof Error) return error;
  const { name, message } =
    typeof error === 'object' && error !== null ? (error as Error) : { name: 'Error', message: String(error) };
  const copy = new Error(message, { cause: error });
  copy.name = name;
  return copy;
}
