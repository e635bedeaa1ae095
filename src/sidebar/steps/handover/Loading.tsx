import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';

interface Props {
  readonly isLoading: boolean;
  readonly trouble: string | null;
  readonly load: () => void;
}

/** That the list is being read, or that it could not be. */
export function Loading({ isLoading, trouble, load }: Props) {
  const { say } = useSidebar();
  return (
    <div class="loading">
      <div role="status">
        {isLoading && (
          <p class="busy">
            <span class="spinner" aria-hidden="true" />
            {say('share.busy.read')}
          </p>
        )}
      </div>
      {trouble && (
        <div class="box warning">
          <p>{trouble}</p>
          <Button onClick={load}>{say('sidebar.retry')}</Button>
        </div>
      )}
    </div>
  );
}
