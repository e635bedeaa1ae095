import type { Session } from '../../session/session.ts';

/** A workbook that is open, under an id that lasts as long as this browser keeps it. */
export interface Open {
  readonly id: string;
  readonly session: Session;
}
