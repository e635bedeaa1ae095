/**
 * An error as Google's services throw it: its name is `Exception` and its text is Google's.
 * Inside the bundle it arrives as an `Error` of the bundle's own realm (see `vm/realm.ts`).
 */
export class Exception extends Error {
  override readonly name = 'Exception';
}

/** Thrown where Google would go on and do something surprising: the stand-in is stricter, never laxer. */
export class Stricter extends Exception {
  constructor(message: string) {
    super(`${message} (the stand-in is stricter than Google here)`);
  }
}

/** Google's text for arguments that fit none of a method's signatures. */
export function badArguments(method: string, args: readonly unknown[]): Exception {
  const types = args.map(typeName).join(',');
  return new Exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  const type = typeof value;
  return type.charAt(0).toUpperCase() + type.slice(1);
}
