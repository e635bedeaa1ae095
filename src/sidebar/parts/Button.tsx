import type { ComponentChildren } from 'preact';
import { useSidebar } from '../sidebarContext.ts';

interface Props {
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  /** What a screen reader says where the visible words are not enough by themselves; begins with them. */
  readonly label?: string | undefined;
  readonly id?: string;
  readonly expanded?: boolean;
}

/**
 * A button that does nothing while work is running. It is not `disabled` then: a disabled button loses the focus, and a
 * keyboard user with it.
 */
export function Button({ kind = 'plain', onClick, children, label, id, expanded }: Props) {
  const { busy } = useSidebar();
  return (
    <button
      type="button"
      id={id}
      class={`button ${kind}`}
      aria-disabled={busy !== null}
      aria-label={label}
      aria-expanded={expanded}
      onClick={() => {
        if (busy === null) onClick();
      }}
    >
      {children}
    </button>
  );
}
