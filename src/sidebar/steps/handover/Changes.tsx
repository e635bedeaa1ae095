import { useSidebar } from '../../sidebarContext.ts';

/** What is not as it was handed over last. */
export function Changes({ changes }: { readonly changes: readonly string[] }) {
  const { say } = useSidebar();
  return (
    <section aria-labelledby="changes-heading">
      <h2 id="changes-heading">{say('share.changes.title')}</h2>
      {changes.length === 0 ? (
        <p>{say('handover.same')}</p>
      ) : (
        <ul class="changes">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
