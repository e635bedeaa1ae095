import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppliedFix } from '../addon/actions/fixes/cells.ts';
import type { Params } from '../core/messages/fillIn.ts';
import type { SidebarState } from '../core/sidebar/sidebarState.ts';
import type { MessageKey } from './catalogue.ts';
import { act, CallFailed, call } from './client.ts';

/** A text of the catalogue with its values. */
export interface Words {
  readonly key: MessageKey;
  readonly params?: Params;
}

/** Something went wrong: in the server's words, or in ours where no answer came (null). Always with a way on. */
export interface Trouble {
  readonly words: string | null;
  /** What Google said where no answer came; for whoever is asked for help. */
  readonly raw: string | null;
  readonly url: string | null;
  /** True where the address is a document's; else it is where to grant what is missing. */
  readonly isDocument: boolean;
  /** True where the same again would fail again, or be done twice: the sheet is to be looked at first. */
  readonly looksFirst: boolean;
  readonly retry: () => void;
}

/** What was done, and how to take it back where that is possible. */
export interface Notice {
  readonly words: Words;
  readonly undo?: () => void;
}

/**
 * A piece of work on the server: what it is called while it runs, and what to say when it is done. What it does by the
 * `act` that it is given brings the sheet's new state with it.
 */
export interface Job<T> {
  readonly label: MessageKey;
  readonly work: (act: typeof call) => Promise<T>;
  readonly notice?: (value: T) => Notice;
  /** Runs when the work succeeded, before the sheet is read again. */
  readonly onDone?: (value: T) => void;
  /** False for what changes nothing that the sidebar shows. */
  readonly reread?: boolean;
}

export interface Session {
  readonly state: SidebarState | null;
  /** What is running; nothing else can be started meanwhile. */
  readonly busy: MessageKey | null;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** What the server told beside: what became of an earlier run that was cut off. */
  readonly told: readonly string[];
  /** Fixes applied since the sidebar was opened, the last one last. */
  readonly applied: readonly AppliedFix[];
  readonly setApplied: (change: (applied: readonly AppliedFix[]) => readonly AppliedFix[]) => void;
  /** Runs a job unless one is running; tells whether it succeeded. */
  readonly run: <T>(job: Job<T>) => Promise<boolean>;
  readonly refresh: () => Promise<boolean>;
  /** Reads the sheet anew since somebody changed it, and says so. */
  readonly renew: () => Promise<boolean>;
  readonly dismiss: () => void;
}

/** The sidebar's memory: the state as last read, and the one piece of work that may be running. */
export function useSession(): Session {
  const [state, setState] = useState<SidebarState | null>(null);
  const [busy, setBusy] = useState<MessageKey | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const [applied, setApplied] = useState<readonly AppliedFix[]>([]);
  // Set at once, unlike state: the second of two quick clicks must find it.
  const running = useRef(false);

  const reread = async () => setState(await call('state', {}));

  const attempt = async (label: MessageKey, steps: () => Promise<void>, retry: () => void): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(label);
    setTrouble(null);
    try {
      await steps();
      return true;
    } catch (error) {
      const failed = error instanceof CallFailed ? error : new CallFailed(null);
      const { words, raw, url, code } = failed;
      // Where no answer came, or the document is there already, the work may be done; a place that is gone stays gone.
      const looksFirst = words === null || code === 'record' || code === 'no-place';
      const isDocument = code === 'record';
      setTrouble({ words, raw, url, isDocument, looksFirst, retry: looksFirst ? () => void refresh() : retry });
      return false;
    } finally {
      running.current = false;
      setBusy(null);
    }
  };

  const refresh = (): Promise<boolean> => attempt('sidebar.busy.read', reread, () => void refresh());

  const renew = (): Promise<boolean> => {
    const steps = async () => {
      await reread();
      setNotice({ words: { key: 'sidebar.changed' } });
    };
    return attempt('sidebar.busy.changed', steps, () => void refresh());
  };

  const run = async <T>(job: Job<T>): Promise<boolean> => {
    if (running.current) return false;
    setNotice(null);
    setTold([]);
    let worked = false;
    const steps = async () => {
      let next: SidebarState | null = null;
      const value = await job.work(async (action, payload) => {
        const acted = await act(action, payload);
        next = acted.state;
        setTold(acted.told);
        return acted.value;
      });
      worked = true;
      job.onDone?.(value);
      setNotice(job.notice?.(value) ?? null);
      if (job.reread === false) return;
      if (next) {
        setState(next);
        return;
      }
      setBusy('sidebar.busy.read');
      await reread();
    };
    // What was done is not done twice where only reading the sheet again failed.
    await attempt(job.label, steps, () => void (worked ? refresh() : run(job)));
    return worked;
  };

  useEffect(() => {
    void refresh();
  }, []);

  const dismiss = () => {
    setTrouble(null);
    setNotice(null);
    setTold([]);
  };
  return { state, busy, trouble, notice, told, applied, setApplied, run, refresh, renew, dismiss };
}
