import type { Toast } from '../store/view.ts';

/** Short words at the corner that go by themselves. */
export function Toasts({ toasts }: { readonly toasts: readonly Toast[] }) {
  return (
    <div class="toasts" role="status">
      {toasts.map(({ id, title, message }) => (
        <div key={id} class="toast">
          {title && <strong>{title}</strong>}
          <span>{message}</span>
        </div>
      ))}
    </div>
  );
}
