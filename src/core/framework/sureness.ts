import type { Mark } from './framework.ts';

/** Whether a fact has a source, comes out of published figures, or is the agency's own: the rest is to be checked. */
export function isSureFact({ mark }: { readonly mark: Mark }): boolean {
  return mark === 'confirmed' || mark === 'reproduced' || mark === 'own';
}
