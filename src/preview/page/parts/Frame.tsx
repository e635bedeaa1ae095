import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FrameReply, FrameRequest } from '../../protocol/frame.ts';
import type { FrameView } from '../../protocol/state.ts';
import { frameDocument } from '../frameDocument.ts';
import type { Store } from '../store/store.ts';

interface Props {
  readonly store: Store;
  readonly kind: 'sidebar' | 'dialog';
  readonly frame: FrameView;
  readonly title: string;
  readonly onClose: () => void;
}

/** A page of the add-on in a sandbox as Google's, with the add-on's functions behind its messages. */
export function Frame({ store, kind, frame: { html, version }, title, onClose }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { frame: script, functions } = store.built;
  const page = useMemo(() => frameDocument(html ?? '', script, functions), [html, script, functions]);
  useEffect(() => {
    const listen = async ({ source, data }: MessageEvent<FrameRequest>) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target) return;
      if (data.type === 'close') onClose();
      if (data.type === 'focus') store.screen.focusGrid();
      if (data.type === 'document') await store.files.takeDocument(data.url);
      // The frame's origin is opaque, so it has no name to send to.
      if (data.type === 'call') target.postMessage(await answer(store, data), '*');
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  });
  return (
    <iframe
      ref={frame}
      key={version}
      srcdoc={page}
      data-kind={kind}
      data-version={version}
      title={title}
      sandbox="allow-scripts allow-forms allow-popups allow-downloads allow-modals"
    />
  );
}

async function answer(store: Store, { id, name, args }: FrameRequest & { type: 'call' }): Promise<FrameReply> {
  const { value, error } = await store.addOn.call(name, args);
  // An error itself would not go through to the frame whole.
  return error
    ? { type: 'failed', id, error: { name: error.name, message: error.message } }
    : { type: 'done', id, value };
}
