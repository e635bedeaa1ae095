import type { Store } from '../store/store.ts';

/** Says that there is a new version of the page, and loads it when the user wants it. */
export function NewVersion({ store, load }: { readonly store: Store; readonly load: () => void }) {
  return (
    <div class="new-version" role="status">
      <span>{store.say('preview.newVersion')}</span>
      <button type="button" class="load-version" onClick={load}>
        {store.say('preview.newVersion.load')}
      </button>
    </div>
  );
}
