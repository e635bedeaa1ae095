import type { Run } from '../../vm/run.ts';

type User = GoogleAppsScript.Base.User;

/** A person as Google's lists give them. Google gives '' for an address that the reader may not know; here all are known. */
export function userService(run: Run, email: string): User {
  return run.expose<User>('User', { getEmail: () => email });
}
