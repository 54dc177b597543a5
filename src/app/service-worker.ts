/**
 * Keeps the app at hand without a network. All files of one build are stored together when it is installed, and from
 * then on the page and everything in it come from there, so that no two versions are ever mixed. A newer build is
 * fetched behind it and waits: it is taken at the next start, when no page of this one is open any more.
 */

/** Written by the build (`scripts/offline-files.mjs`). */
declare const OFFLINE_FILES: readonly string[];
declare const OFFLINE_BUILD: string;

// The types of a worker of this kind and those of a page exclude each other: this is the little that is used.
interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
}
const worker = globalThis as unknown as Scope;

const { scope } = worker.registration;
/** Other apps of this kind may stand in other folders of the same site. */
const mine = `evenwicht ${scope} `;
const cacheName = `${mine}${OFFLINE_BUILD}`;

worker.addEventListener("install", (event) => {
  const store = async (): Promise<void> => {
    const cache = await caches.open(cacheName);
    // A name with a hash in it always means the same; of the others the newest is asked for.
    const requests = OFFLINE_FILES.map(
      (file) => new Request(new URL(file, scope), { cache: file.startsWith("assets/") ? "default" : "no-cache" }),
    );
    await cache.addAll(requests);
  };
  (event as Lifetime).waitUntil(store());
});

worker.addEventListener("activate", (event) => {
  const takeOver = async (): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(mine) && name !== cacheName).map((name) => caches.delete(name)),
    );
    await worker.clients.claim();
  };
  (event as Lifetime).waitUntil(takeOver());
});

worker.addEventListener("fetch", (event) => {
  const { request, respondWith } = event as Fetching;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const answer = async (): Promise<Response> => {
    const cache = await caches.open(cacheName);
    // What stands behind the address of the page is for the page.
    const kept = await cache.match(request, { ignoreSearch: request.mode === "navigate", ignoreVary: true });
    return kept ?? fetch(request);
  };
  respondWith.call(event, answer());
});
