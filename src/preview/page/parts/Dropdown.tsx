import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly class: string;
  /** What is always seen. */
  readonly summary: string;
  /** Its name, where what is seen says too little. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Something that opens below, or above, its name, and closes as soon as the user turns to something else. */
export function Dropdown({ summary, label, children, ...rest }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => box.current?.removeAttribute('open');
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) close();
    };
    document.addEventListener('pointerdown', outside);
    // A press in a frame is not seen here, but takes the focus.
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', close);
    };
  }, []);
  return (
    <details
      ref={box}
      class={rest.class}
      onClick={({ target }) => target instanceof HTMLButtonElement && close()}
      onChange={({ target }) => target instanceof HTMLSelectElement && close()}
      onSubmit={close}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        close();
        box.current?.querySelector('summary')?.focus();
      }}
    >
      <summary aria-label={label}>{summary}</summary>
      {children}
    </details>
  );
}
