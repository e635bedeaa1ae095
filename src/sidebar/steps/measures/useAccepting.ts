import { useSidebar } from '../../sidebarContext.ts';

/** Takes proposals into the plan, by their ids. */
export function useAccepting(): (ids: readonly string[]) => void {
  const { run } = useSidebar();
  return (ids) =>
    void run({
      label: 'sidebar.busy.accept',
      work: (act) => act('acceptMeasures', { ids: [...ids] }),
      notice: () => ({ words: { key: 'sidebar.measures.accepted', params: { count: ids.length } } }),
    });
}
