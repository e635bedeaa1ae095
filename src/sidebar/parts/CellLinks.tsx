import { useSidebar } from '../sidebarContext.ts';
import { Button } from './Button.tsx';

/** Ways to the cells that something is about. The tab is named where it is not the one that is read. */
export function CellLinks({ cells }: { readonly cells: readonly string[] }) {
  const { say, jump } = useSidebar();
  if (cells.length === 0) return null;
  return (
    <p class="cells">
      <span class="muted">{say('sidebar.goTo')}</span>
      {cells.map((cell) => (
        <Button
          key={cell}
          kind="quiet"
          label={`${shortCell(cell)} ${say('sidebar.goTo.label', { cell })}`}
          onClick={() => jump(cell)}
        >
          {shortCell(cell)}
        </Button>
      ))}
    </p>
  );
}

/** `E24` of `'ผล'!E24`. */
export function shortCell(cell: string): string {
  return cell.slice(cell.lastIndexOf('!') + 1);
}
