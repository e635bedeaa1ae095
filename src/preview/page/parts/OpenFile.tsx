import type { Store } from '../store/store.ts';

/** A button that lets the user pick files. */
export function OpenFile({ store, label }: { readonly store: Store; readonly label: string }) {
  return (
    <label class="button">
      {label}
      <input
        type="file"
        class="unseen"
        multiple
        accept=".xlsx,.csv,.tsv,.txt"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be opened again.
          currentTarget.value = '';
          void store.files.open(files);
        }}
      />
    </label>
  );
}
