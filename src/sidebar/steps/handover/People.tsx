import type { DocumentAccessView, HandoverView } from '../../../core/sidebar/handoverView.ts';
import { useSidebar } from '../../sidebarContext.ts';
import { PersonList, Recorded } from './PersonList.tsx';

/** Who has access, by name, with what cannot be seen from here. */
export function People({ view }: { readonly view: HandoverView }) {
  const { say } = useSidebar();
  const { sheet, document, older } = view;
  return (
    <section aria-labelledby="people-heading">
      <h2 id="people-heading">{say('share.people.title')}</h2>
      <h3>{say('share.people.sheet')}</h3>
      {sheet ? (
        <PersonList people={sheet} what="share.people.sheet" document={null} />
      ) : (
        <p>{say('share.people.unreadable')}</p>
      )}
      <h3>{say('share.people.document')}</h3>
      <DocumentPeople document={document} />
      {older.length > 0 && (
        <>
          <h3>{say('share.people.older')}</h3>
          <Recorded recorded={older} what="share.people.older" />
        </>
      )}
      <p class="hint">{say('share.people.invisible')}</p>
      <p class="hint">{say('share.takeBack.note')}</p>
    </section>
  );
}

function DocumentPeople({ document }: { readonly document: DocumentAccessView }) {
  const { say } = useSidebar();
  const { state, id, people, recorded, grantUrl } = document;
  if (state === 'open') return <PersonList people={people} what="share.people.document" document={id} />;
  return (
    <>
      <p>{say(state === 'unreadable' ? 'share.people.unreadable' : `share.document.${state}`)}</p>
      {grantUrl && (
        <p>
          <a href={grantUrl} target="_blank" rel="noopener noreferrer">
            {say('sidebar.grant')}
          </a>
        </p>
      )}
      {recorded.length > 0 && (
        <p class="hint">
          {say('share.people.recorded')}: {recorded.join(', ')}
        </p>
      )}
    </>
  );
}
