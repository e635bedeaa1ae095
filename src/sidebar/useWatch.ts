import { useEffect, useRef } from 'preact/hooks';
import { call } from './client.ts';
import type { Session } from './session.ts';

/** How often the sheet is looked at while the sidebar is in sight; Google gives no sign when somebody types. */
const EVERY = 20_000;

/** Whoever moves in and out of the sidebar does not ask each time. */
const PAUSE = 2_000;

/**
 * Keeps the sidebar with the sheet: when somebody comes back to it, and now and then while it is in sight, it looks
 * whether anything changed, and reads anew where it did. Never beside other work, and never under a user's hands.
 */
export function useWatch(session: Session): void {
  const latest = useRef(session);
  latest.current = session;

  useEffect(() => {
    let last = 0;
    const look = async () => {
      const { state, busy } = latest.current;
      if (!state || busy || isTyping() || document.visibilityState !== 'visible' || Date.now() - last < PAUSE) return;
      last = Date.now();
      // A look that fails is no trouble of the user's: what they do next says what is wrong.
      const now = await call('glance', {}).catch(() => null);
      const { state: shown, renew } = latest.current;
      if (now && shown === state && now.seen !== state.seen && !isTyping()) void renew();
    };
    const timer = setInterval(look, EVERY);
    window.addEventListener('focus', look);
    document.documentElement.addEventListener('mouseenter', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.documentElement.removeEventListener('mouseenter', look);
    };
  }, []);
}

const isTyping = () => document.activeElement?.matches('input, textarea, select') ?? false;
