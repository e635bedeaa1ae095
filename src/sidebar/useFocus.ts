import { useEffect, useRef } from 'preact/hooks';

/** Where the focus goes when what had it is gone, the first that is there. */
const FALLBACKS = ['status', 'step-heading'];

/**
 * Keeps a keyboard user's place: gives the function that puts the focus on an element by its id once it is shown, and
 * never lets it fall back to the top of the page because a button went away with its work done.
 */
export function useFocus(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target as Element;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  const settle = () => {
    const lost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    const candidates = wanted.current !== null ? [wanted.current] : lost ? FALLBACKS : [];
    const target = candidates.map((id) => document.getElementById(id)).find((element) => element !== null);
    if (!target) return;
    wanted.current = null;
    target.focus();
  };
  useEffect(settle);

  return (id) => {
    wanted.current = id;
    // Not every change of the page goes through the component that this belongs to.
    setTimeout(settle);
  };
}
