import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../../protocol/state.ts';

interface Props {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClick: (functionName: string, label: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The add-on's menu, with the keys of a menu. */
export function Menu({ label, entries, onClick }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  // Before the next key can come.
  useLayoutEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const outside = ({ target }: MouseEvent) => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, [open]);

  const close = () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Tab') setOpen(false);
    if (event.key !== 'Escape' && step === undefined) return;
    event.preventDefault();
    if (event.key === 'Escape') return close();
    if (!open) return setOpen(true);
    const all = items();
    all[(all.indexOf(document.activeElement as HTMLElement) + (step ?? 0) + all.length) % all.length]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and the items inside
    <div class="menu" ref={box} onKeyDown={onKey}>
      <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </button>
      {open && (
        <div role="menu" aria-label={label}>
          <Entries
            entries={entries}
            onClick={(functionName, chosen) => {
              close();
              onClick(functionName, chosen);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Submenus are shown in place, under their names. */
function Entries({ entries, onClick }: Omit<Props, 'label'>) {
  return entries.map((entry, index) => {
    if ('separator' in entry) return <hr key={index} />;
    if ('heading' in entry) {
      return (
        <Fragment key={index}>
          <span role="presentation">{entry.heading}</span>
          <Entries entries={entry.entries} onClick={onClick} />
        </Fragment>
      );
    }
    return (
      <button
        key={index}
        type="button"
        role="menuitem"
        tabIndex={-1}
        onClick={() => onClick(entry.functionName, entry.label)}
      >
        {entry.label}
      </button>
    );
  });
}
