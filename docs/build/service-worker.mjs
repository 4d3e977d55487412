// The service worker: the site, once seen over http, works without a network.
import { createHash } from 'node:crypto';

/** What is kept as it is read; the rest is kept at once. */
const onDemand = ['api/', 'examples/'];

/** The script for a site of these files, each `{ file, content }`. */
export function serviceWorker(files) {
  const version = createHash('sha256');
  for (const { file, content } of files) version.update(file).update(content);
  const kept = files
    .map(({ file }) => file)
    .filter((file) => !onDemand.some((folder) => file.startsWith(folder)));
  return script(version.digest('hex').slice(0, 16), ['./', ...kept]);
}

const script = (version, files) => `const version = 'wirecopy-${version}';
const files = ${JSON.stringify(files)};

addEventListener('install', (event) => {
  event.waitUntil(caches.open(version).then((cache) => cache.addAll(files)).then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(withoutOthers().then(() => clients.claim()));
});

addEventListener('fetch', (event) => {
  const isOwn = event.request.method === 'GET' && new URL(event.request.url).origin === location.origin;
  if (isOwn) event.respondWith(answer(event.request));
});

async function withoutOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('wirecopy-') && name !== version).map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(version);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept !== undefined) return kept;
  const fetched = await fetch(request);
  if (fetched.ok) await cache.put(request, fetched.clone());
  return fetched;
}
`;
