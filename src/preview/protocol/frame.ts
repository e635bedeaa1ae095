/** What a page of the add-on, in its sandboxed frame, says to the preview around it. */
export type FrameRequest =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly type: 'close' }
  | { readonly type: 'focus' }
  | { readonly type: 'document'; readonly url: string };

/** How a call of `google.script.run` came out. */
export type FrameReply =
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly error: { readonly name: string; readonly message: string };
    };

/** The names of the functions that the frame may call, put into its document as JSON in an element with this id. */
export const FUNCTIONS_ELEMENT = 'preview-functions';
