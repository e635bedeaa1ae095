import vm from 'node:vm';
import { bare, type Globals, type World } from '../vm/world.ts';

const GLOBAL = new vm.Script('globalThis');

/** A context of its own in this process. */
export function vmWorld(scripts: readonly vm.Script[]): World {
  const context = vm.createContext({});
  const globals = GLOBAL.runInContext(context) as Globals;
  bare(globals);
  return {
    globals,
    runFiles: () => {
      for (const script of scripts) script.runInContext(context);
    },
  };
}
