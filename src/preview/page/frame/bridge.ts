import type { FrameReply, FrameRequest } from '../../protocol/frame.ts';
import type { Handlers, Send } from './runner.ts';

/** Speaks to the preview around the frame. */
export function post(request: FrameRequest): void {
  // The frame's own origin is opaque and the preview's has a port of the day, so no target origin can be named.
  window.parent.postMessage(request, '*');
}

/** Sends calls and hands each reply to the handlers of its call. */
export function createSend(): Send {
  const waiting = new Map<number, Handlers>();
  let last = 0;
  window.addEventListener('message', ({ source, data }: MessageEvent<FrameReply>) => {
    if (source !== window.parent) return;
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (handlers) settle(data, handlers);
  });
  return (name, args, handlers) => {
    const id = ++last;
    waiting.set(id, handlers);
    post({ type: 'call', id, name, args });
  };
}

function settle(reply: FrameReply, { success, failure, userObject }: Handlers): void {
  if (reply.type === 'done') {
    success?.(reply.value, userObject);
    return;
  }
  const error = new Error(reply.error.message);
  error.name = reply.error.name;
  if (failure) failure(error, userObject);
  // Without a failure handler Google writes to the console and nothing else.
  else setTimeout(() => window.reportError(error));
}
