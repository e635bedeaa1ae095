import type { Store } from './store/store.ts';

/**
 * Where a web server gives out the page, it can be installed as an app, opens offline, and says when there is a new
 * version, which comes when the user asks for it. Opened from disk it is what it is.
 */
export async function beInstallable(store: Store): Promise<void> {
  const isFromDisk = !location.protocol.startsWith('http');
  if (isFromDisk || document.documentElement.dataset['served'] !== undefined || !navigator.serviceWorker) return;
  const manifest = document.createElement('link');
  Object.assign(manifest, { rel: 'manifest', href: 'manifest.webmanifest' });
  document.head.append(manifest);
  const registration = await navigator.serviceWorker.register('sw.js').catch(() => null);
  if (!registration) return;
  watch(registration, store);
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (store.view.newVersion) void store.files.keepNow().then(() => location.reload());
  });
}

function watch(registration: ServiceWorkerRegistration, store: Store): void {
  const offer = (worker: ServiceWorker) => store.screen.offerVersion(() => worker.postMessage('take-over'));
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // The first one has nothing to take the place of.
      if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing);
    });
  });
}
