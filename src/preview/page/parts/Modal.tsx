import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Store } from '../store/store.ts';
import type { Modal as ModalModel } from '../store/view.ts';
import { Frame } from './Frame.tsx';
import { Words } from './Words.tsx';

interface Props {
  readonly store: Store;
  readonly modal: ModalModel;
}

/** An alert, an error, a question or a dialog of the add-on's own, before everything else. */
export function Modal({ store, modal }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    box.current?.showModal();
    // Enter closes it: what cannot be taken back, or is taken along, wants more than a key pressed too soon.
    if (modal.kind !== 'dialog' && modal.kind !== 'notices')
      box.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, []);
  const title = titleOf(store, modal);
  return (
    <dialog ref={box} class={modal.kind} aria-labelledby="modal-title" onClose={store.screen.dismiss}>
      <h2 id="modal-title">{title}</h2>
      {modal.kind === 'dialog' ? (
        <div style={{ width: `${modal.width ?? 600}px`, height: `${modal.height ?? 400}px` }}>
          <Frame store={store} kind="dialog" frame={modal.frame} title={title} onClose={store.screen.dismiss} />
        </div>
      ) : (
        <p tabIndex={modal.kind === 'notices' ? 0 : undefined}>
          <Words
            store={store}
            text={modal.kind === 'alert' ? modal.prompt : modal.message}
            documents={store.view.state?.documents ?? []}
          />
        </p>
      )}
      <form method="dialog">
        {modal.kind === 'confirm' && (
          <button type="submit" class="danger" onClick={modal.action}>
            {modal.agree}
          </button>
        )}
        <button type="submit" class="primary">
          {store.say(closing(modal))}
        </button>
      </form>
    </dialog>
  );
}

function closing({ kind }: ModalModel) {
  if (kind === 'confirm') return 'preview.cancel';
  return kind === 'dialog' || kind === 'notices' ? 'preview.close' : 'preview.ok';
}

function titleOf({ say }: Store, modal: ModalModel): string {
  if (modal.kind === 'error') return say('preview.error');
  if (modal.kind === 'notices') return say('preview.notices');
  const title = modal.kind === 'alert' ? modal.title : modal.kind === 'dialog' ? modal.frame.title : null;
  return title || say('app.name');
}
