import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Params } from '../core/messages/fillIn.ts';
import type { SidebarState } from '../core/sidebar/sidebarState.ts';
import type { MessageKey } from './catalogue.ts';
import type { Session } from './session.ts';
import type { StepId } from './stepStates.ts';

/** What every part of the sidebar may use. */
export interface Sidebar extends Omit<Session, 'state'> {
  readonly state: SidebarState;
  /** A text of the catalogue in the user's language. */
  readonly say: (key: MessageKey, params?: Params) => string;
  /** Opens a step; `field` is the id of what to put the focus on, else it goes to the step's heading. */
  readonly open: (step: StepId, field?: string) => void;
  /** Puts the focus on an element once it is there. */
  readonly focus: (id: string) => void;
  readonly jump: (cell: string) => void;
}

export const SidebarContext = createContext<Sidebar | null>(null);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error('Outside the sidebar');
  return sidebar;
}
