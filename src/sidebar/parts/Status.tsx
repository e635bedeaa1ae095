import { wordsOfLost } from '../lost.ts';
import type { Session } from '../session.ts';
import type { Sidebar } from '../sidebarContext.ts';

/** What is going on: work, trouble, or what was just done. Screen readers hear it without losing their place. */
export function Status({ session, say }: { readonly session: Session; readonly say: Sidebar['say'] }) {
  const { busy, trouble, notice, told, dismiss } = session;
  return (
    <div class="status">
      <div role="status" id="status" tabIndex={-1}>
        {busy && (
          <p class="busy">
            <span class="spinner" aria-hidden="true" />
            {say(busy)}
          </p>
        )}
        {!busy && told.map((words) => <p key={words}>{words}</p>)}
        {!busy && notice && <p class="done-notice">{say(notice.words.key, notice.words.params)}</p>}
      </div>
      {!busy && notice?.undo && (
        <div class="undo">
          <button type="button" class="button plain" onClick={notice.undo}>
            {say('sidebar.undo')}
          </button>
        </div>
      )}
      <div role="alert">
        {trouble && (
          <div class="trouble">
            <h2>{say('error.title')}</h2>
            <p>{trouble.words ?? say(wordsOfLost(trouble.raw))}</p>
            <div class="buttons">
              {trouble.url && (
                <a class="button primary" href={trouble.url} target="_blank" rel="noopener noreferrer">
                  {say(trouble.isDocument ? 'sidebar.document.open' : 'sidebar.grant')}
                </a>
              )}
              <button type="button" class="button plain" onClick={trouble.retry}>
                {say(trouble.looksFirst ? 'sidebar.recheck' : 'sidebar.retry')}
              </button>
              <button type="button" class="button quiet" onClick={dismiss}>
                {say('sidebar.close')}
              </button>
            </div>
            {trouble.raw !== null && (
              <details>
                <summary>{say('sidebar.error.details')}</summary>
                <p class="hint">{trouble.raw}</p>
              </details>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
