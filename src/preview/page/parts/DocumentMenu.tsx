import type { DocumentView } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';
import { Dropdown } from './Dropdown.tsx';

/** The documents that the add-on made, latest first, each to be downloaded as .docx. */
export function DocumentMenu({
  store,
  documents,
}: {
  readonly store: Store;
  readonly documents: readonly DocumentView[];
}) {
  return (
    <Dropdown class="documents" summary={store.say('preview.documents', { count: documents.length })}>
      <ul>
        {documents.map(({ id, name, url }) => (
          <li key={id}>
            <button type="button" onClick={() => void store.files.takeDocument(url)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Dropdown>
  );
}
