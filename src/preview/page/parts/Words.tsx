import type { DocumentView } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';

interface Props {
  readonly store: Store;
  readonly text: string;
  readonly documents: readonly DocumentView[];
}

/** What the add-on says. Where it names the address of a document, which leads nowhere here, the document can be taken. */
export function Words({ store, text, documents }: Props) {
  const [document] = documents.filter(({ url }) => text.includes(url)).sort((a, b) => b.url.length - a.url.length);
  if (!document) return text;
  const at = text.indexOf(document.url);
  return (
    <>
      {text.slice(0, at)}
      <button type="button" class="link" onClick={() => store.files.takeDocument(document.url)}>
        {store.say('preview.takeDocument', { name: document.name })}
      </button>
      <Words store={store} text={text.slice(at + document.url.length)} documents={documents} />
    </>
  );
}
