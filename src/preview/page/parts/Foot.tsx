import type { Store } from '../store/store.ts';

/** Which version this is, and from which build; opens the licences of what is in it. */
export function Foot({ store }: { readonly store: Store }) {
  const { version, build } = store.built;
  return (
    <button
      type="button"
      class="foot"
      onClick={() => store.screen.show({ kind: 'notices', message: store.built.notices })}
    >
      {store.say('preview.foot', { version, build })}
    </button>
  );
}
