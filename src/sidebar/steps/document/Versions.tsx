import type { VersionView } from '../../../core/sidebar/sidebarState.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** Every document that was ever made, the newest first: nothing that somebody wrote gets lost. */
export function Versions() {
  const { state, say } = useSidebar();
  const { versions } = state.documents;
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{say('sidebar.versions.title', { count: versions.length })}</summary>
      <ul class="versions">
        {versions.map((version) => (
          <li key={version.id}>
            <a href={version.url} target="_blank" rel="noopener noreferrer">
              <NameOf version={version} />
            </a>
            <span class="hint" lang="th">
              {version.when}
            </span>
            {version.state && <span>{say(`documents.state.${version.state}`)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function NameOf({ version: { kind, number, fiscalYear } }: { readonly version: VersionView }) {
  const { say } = useSidebar();
  const name = say('sidebar.versions.name', { kind: say(`documents.kind.${kind}`), number });
  return (
    <>
      {name}
      {fiscalYear !== null && ` (${say('sidebar.versions.year', { year: fiscalYear })})`}
    </>
  );
}
