/** What a web server gives out beside the page, so that browsers can install it and open it offline. */

interface Site {
  readonly page: string;
  /** The first letters of the page's digest: another page is another version. */
  readonly build: string;
}

const PAGE = 'plan-ita.html';
const GREEN = '#146c43';

const MANIFEST = {
  name: 'แผน ITA',
  short_name: 'แผน ITA',
  lang: 'th',
  start_url: PAGE,
  scope: './',
  display: 'standalone',
  background_color: '#f8f9fb',
  theme_color: GREEN,
  icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
};

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect x="3" y="2" width="18" height="20" rx="2.5" fill="${GREEN}"/><path d="M7 8h10M7 12h10M7 16h10M12 8v8" stroke="#fff" stroke-width="1.6" fill="none"/></svg>
`;

/** The address of the site itself leads to the page. */
const INDEX = `<!doctype html>
<html lang="th">
  <head>
    <meta charset="utf-8">
    <title>แผน ITA</title>
    <link rel="icon" href="icon.svg">
    <meta http-equiv="refresh" content="0; url=${PAGE}">
  </head>
  <body><a href="${PAGE}">แผน ITA</a></body>
</html>
`;

/** The files of the site by name. */
export function siteOf({ page, build }: Site): Map<string, string> {
  return new Map([
    [PAGE, page],
    ['index.html', INDEX],
    ['manifest.webmanifest', `${JSON.stringify(MANIFEST, null, 2)}\n`],
    ['icon.svg', ICON],
    ['sw.js', serviceWorker(build)],
  ]);
}

/**
 * Keeps the page of one build. A new one waits until the user agrees to load it: a page that changed under one's hands
 * would be another program than a moment ago.
 */
function serviceWorker(build: string): string {
  return `const CACHE = 'ita-plan ${build}';
const FILES = ${JSON.stringify([PAGE, 'manifest.webmanifest', 'icon.svg'])};
addEventListener('install', (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});
addEventListener('activate', (event) => {
  const drop = (names) => Promise.all(names.filter((name) => name.startsWith('ita-plan ') && name !== CACHE).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(drop));
});
addEventListener('message', ({ data }) => data === 'take-over' && skipWaiting());
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  event.respondWith(caches.open(CACHE).then((cache) => cache.match(request, { ignoreSearch: true })).then((kept) => kept ?? fetch(request)));
});
`;
}
