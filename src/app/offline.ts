/** The first look comes first: what is needed without a network is fetched when it is drawn. ms */
const LATER = 3_000;

/** Keeps the app on this device, so that it opens without a network (`service-worker.ts`). Where a browser does not, it
 * needs the network as before. */
export function keepOffline(): void {
  // The server for development has no files of a build.
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  setTimeout(() => {
    navigator.serviceWorker.register(new URL("service-worker.js", document.baseURI)).catch(() => undefined);
  }, LATER);
}
